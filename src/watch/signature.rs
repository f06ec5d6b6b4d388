//! Whether a body is the counting office's: a detached Ed25519 signature, checked before the body is read.

use std::collections::BTreeMap;

use base64::{Engine, prelude::BASE64_STANDARD};
use ed25519_compact::{PublicKey, Signature};

use crate::{
    language::{Text, say},
    vote::FeedSignature,
};

/// Name of the signature among what is recorded beside a body, in base64 of the bytes as they came.
const SIGNATURE: &str = "signature";
/// Name of what stood in the way of it.
const PROBLEM: &str = "signature-problem";
/// A longer signature is none.
pub(super) const MOST: u64 = 4096;

/// What is recorded of a signature beside its body: its bytes, or why there are none.
pub fn recorded(signature: Result<Vec<u8>, String>) -> (String, String) {
    match signature {
        Ok(bytes) => (SIGNATURE.to_owned(), BASE64_STANDARD.encode(bytes)),
        Err(why) => (PROBLEM.to_owned(), why),
    }
}

/// Whether what is recorded beside a body says that it is the office's.
///
/// # Errors
/// Says that the signature is missing, cannot be read, or is another one's.
pub fn check(wanted: &FeedSignature, body: &[u8], headers: &BTreeMap<String, String>) -> Result<(), Text> {
    let Some(told) = headers.get(SIGNATURE) else {
        let why = headers.get(PROBLEM).cloned();
        return Err(why.map_or_else(|| say!(Watch::Unsigned), |why| say!(Watch::SignatureMissing, why)));
    };
    let bytes = BASE64_STANDARD.decode(told).ok().and_then(|bytes| signature(&bytes));
    let bytes = bytes.ok_or_else(|| say!(Watch::SignatureUnreadable))?;
    let signature = Signature::from_slice(&bytes).map_err(|_| say!(Watch::SignatureUnreadable))?;
    PublicKey::new(wanted.key).verify(body, &signature).map_err(|_| say!(Watch::SignatureWrong))
}

/// The 64 bytes of a signature: as they are, in hexadecimal digits, or in base64.
fn signature(bytes: &[u8]) -> Option<[u8; 64]> {
    if let Ok(raw) = bytes.try_into() {
        return Some(raw);
    }
    let text: String = std::str::from_utf8(bytes).ok()?.split_whitespace().collect();
    let digits: Option<Vec<u8>> = text.chars().map(|sign| u8::try_from(sign.to_digit(16)?).ok()).collect();
    let hex = digits.filter(|digits| digits.len() == 128);
    let hex = hex.map(|digits| digits.chunks_exact(2).map(|pair| 16 * pair[0] + pair[1]).collect::<Vec<u8>>());
    hex.or_else(|| BASE64_STANDARD.decode(&text).ok())?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes of hexadecimal digits.
    fn bytes(hex: &str) -> Vec<u8> {
        let pair = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("two digits");
        (0..hex.len()).step_by(2).map(pair).collect()
    }

    /// RFC 8032, section 7.1, tests 1 to 3 and SHA(abc): public key, message, signature.
    const VECTORS: [(&str, &str, &str); 4] = [
        (
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
        (
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        ),
        (
            "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
        ),
    ];

    fn told(key: &str, body: &[u8], signature: &[u8]) -> Result<(), String> {
        let wanted = FeedSignature { key: bytes(key).try_into().expect("32 bytes"), url: None };
        let headers = BTreeMap::from([recorded(Ok(signature.to_vec()))]);
        check(&wanted, body, &headers).map_err(|why| why.english())
    }

    #[test]
    fn the_signatures_of_rfc_8032_hold_as_bytes_as_digits_and_in_base64() {
        for (key, message, signature) in VECTORS {
            let (message, raw) = (bytes(message), bytes(signature));
            for form in [raw.clone(), format!("{signature}\n").into_bytes(), BASE64_STANDARD.encode(&raw).into_bytes()]
            {
                assert_eq!(told(key, &message, &form), Ok(()), "{key}");
            }
        }
    }

    #[test]
    fn a_changed_body_another_key_and_a_changed_signature_are_refused() {
        let wrong = say!(Watch::SignatureWrong).english();
        let (key, message, signature) = VECTORS[2];
        let raw = bytes(signature);
        assert_eq!(told(key, b"\xaf\x83", &raw), Err(wrong.clone()));
        assert_eq!(told(VECTORS[1].0, &bytes(message), &raw), Err(wrong.clone()));
        for at in 0..64 {
            let mut changed = raw.clone();
            changed[at] ^= 1;
            assert_eq!(told(key, &bytes(message), &changed), Err(wrong.clone()), "byte {at}");
        }
    }

    #[test]
    fn what_is_no_signature_is_told_and_a_missing_one_with_the_reason() {
        let (key, message, signature) = VECTORS[2];
        let unreadable = Err(say!(Watch::SignatureUnreadable).english());
        for form in [&b""[..], b"<!doctype html>", &bytes(signature)[..63], &signature.as_bytes()[..126]] {
            assert_eq!(told(key, &bytes(message), form), unreadable);
        }
        let wanted = FeedSignature { key: bytes(key).try_into().expect("32 bytes"), url: None };
        let headers = BTreeMap::from([recorded(Err("404".to_owned()))]);
        assert!(check(&wanted, b"", &headers).expect_err("none").english().contains("404"));
        assert!(check(&wanted, b"", &BTreeMap::new()).is_err());
    }
}
