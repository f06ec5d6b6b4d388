//! The notes inside a Parquet file, in Thrift's compact protocol: read only where they are of the shape that the table
//! engine takes for granted, with every length and every item of a list there.

/// How deep notes may lie in each other; those of Parquet lie nine deep.
const DEEPEST: usize = 16;

const TRUE: u8 = 1;
const FALSE: u8 = 2;
const I8: u8 = 3;
const I16: u8 = 4;
const I32: u8 = 5;
const I64: u8 = 6;
const DOUBLE: u8 = 7;
const BYTES: u8 = 8;
const LIST: u8 = 9;
const STRUCT: u8 = 12;

/// What must stand in a place.
///
/// The engine reads a field by its number alone: one of another kind would have it read on from another byte than here.
#[derive(Debug)]
pub(super) enum Shape {
    Bool,
    I8,
    I16,
    I32,
    I64,
    Bytes,
    List(&'static Shape),
    /// Fields by number; one of another number is passed over, here as by the engine.
    Fields(&'static [(i16, Shape)]),
}

impl Shape {
    fn is(&self, kind: u8) -> bool {
        match self {
            Self::Bool => matches!(kind, TRUE | FALSE),
            Self::I8 => kind == I8,
            Self::I16 => kind == I16,
            Self::I32 => kind == I32,
            Self::I64 => kind == I64,
            Self::Bytes => kind == BYTES,
            Self::List(_) => kind == LIST,
            Self::Fields(_) => kind == STRUCT,
        }
    }
}

/// What stands there.
#[derive(Debug)]
pub(super) enum Value {
    Number(i64),
    List(Vec<Value>),
    Fields(Vec<(i16, Value)>),
    /// Truths, texts, fractions and what has no shape: passed over.
    Passed,
}

impl Value {
    /// A field; of two of a number the last, as the engine takes it.
    pub(super) fn field(&self, number: i16) -> Option<&Value> {
        let Self::Fields(fields) = self else { return None };
        fields.iter().rev().find(|(id, _)| *id == number).map(|(_, value)| value)
    }

    pub(super) fn number(&self, field: i16) -> Option<i64> {
        if let Self::Number(number) = self.field(field)? { Some(*number) } else { None }
    }

    pub(super) fn list(&self, field: i16) -> Option<&[Value]> {
        if let Self::List(items) = self.field(field)? { Some(items) } else { None }
    }
}

/// The note at the start of the bytes, and how many bytes it takes; `None` where it is of another shape or cut short.
pub(super) fn read(bytes: &[u8], shape: &Shape) -> Option<(Value, usize)> {
    let mut reader = Reader { rest: bytes };
    let value = reader.value(STRUCT, Some(shape), 0)?;
    Some((value, bytes.len() - reader.rest.len()))
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn pass(&mut self, count: u64) -> Option<Value> {
        self.rest = self.rest.get(usize::try_from(count).ok()?..)?;
        Some(Value::Passed)
    }

    /// A number of at most 64 bits, seven a byte, the lowest first.
    fn unsigned(&mut self) -> Option<u64> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let part = u64::from(byte & 0x7f);
            if part << shift >> shift != part {
                return None;
            }
            value |= part << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    fn signed(&mut self, kind: u8) -> Option<i64> {
        let zigzag = self.unsigned()?;
        let magnitude = i64::try_from(zigzag >> 1).ok()?;
        let value = if zigzag & 1 == 0 { magnitude } else { -magnitude - 1 };
        let fits = match kind {
            I16 => i16::try_from(value).is_ok(),
            I32 => i32::try_from(value).is_ok(),
            _ => true,
        };
        fits.then_some(value)
    }

    fn value(&mut self, kind: u8, shape: Option<&Shape>, depth: usize) -> Option<Value> {
        if depth > DEEPEST || shape.is_some_and(|shape| !shape.is(kind)) {
            return None;
        }
        match kind {
            TRUE | FALSE => Some(Value::Passed), // the kind is the value
            I8 => self.byte().map(|byte| Value::Number(i64::from(byte.cast_signed()))),
            I16 | I32 | I64 => self.signed(kind).map(Value::Number),
            DOUBLE => self.pass(8),
            BYTES => {
                let length = self.unsigned()?;
                self.pass(length)
            }
            LIST => self.list(shape, depth),
            STRUCT => self.fields(shape, depth),
            _ => None, // sets and maps: Parquet has none
        }
    }

    fn list(&mut self, shape: Option<&Shape>, depth: usize) -> Option<Value> {
        let head = self.byte()?;
        let kind = head & 0x0f;
        let count = match head >> 4 {
            15 => self.unsigned()?,
            few => u64::from(few),
        };
        if count > 0 && matches!(kind, TRUE | FALSE) {
            return None;
        }
        let of = if let Some(Shape::List(of)) = shape { Some(*of) } else { None };
        let mut items = Vec::new();
        for _ in 0..count {
            let item = self.value(kind, of, depth + 1)?;
            if of.is_some() {
                items.push(item);
            }
        }
        Some(Value::List(items))
    }

    fn fields(&mut self, shape: Option<&Shape>, depth: usize) -> Option<Value> {
        let known = if let Some(Shape::Fields(known)) = shape { *known } else { &[] };
        let mut fields = Vec::new();
        let mut number = 0_i16;
        loop {
            let head = self.byte()?;
            let kind = head & 0x0f;
            if kind == 0 {
                return Some(Value::Fields(fields));
            }
            number = match head >> 4 {
                0 => i16::try_from(self.signed(I16)?).ok()?,
                step => number.checked_add(i16::from(step))?,
            };
            let shape = known.iter().find(|(id, _)| *id == number).map(|(_, shape)| shape);
            let value = self.value(kind, shape, depth + 1)?;
            if shape.is_some() {
                fields.push((number, value));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAIR: Shape = Shape::Fields(&[(1, Shape::I32), (2, Shape::List(&Shape::I64))]);

    #[test]
    fn numbers_and_lists_are_read_and_other_fields_passed_over() {
        // 1: i32 -3 (zigzag 5); 2: list of two i64, 1 and 150 (zigzag 300 = 0xac 0x02); 4: bytes "ab"; 5: true; stop; one byte more
        let bytes = [0x15, 5, 0x19, 0x26, 2, 0xac, 2, 0x28, 2, b'a', b'b', 0x11, 0, 9];
        let (value, length) = read(&bytes, &PAIR).expect("a note");
        assert_eq!((value.number(1), length), (Some(-3), 13)); // all but the last byte
        let list = value.list(2).expect("a list");
        assert!(matches!(list, [Value::Number(1), Value::Number(150)]), "{list:?}");
    }

    #[test]
    fn a_field_of_another_kind_or_a_length_that_is_not_there_is_nothing() {
        for bytes in [
            &[0x16, 5, 0][..],                                          // 1 as i64
            &[0x15, 5],                                                 // no end
            &[0x29, 0x36, 2, 2, 0],                                     // a list of three with two
            &[0x29, 0xf6, 0xff, 0xff, 0xff, 0xff, 7, 2, 0],             // a list of 2^31
            &[0x48, 9, b'a', 0],                                        // nine bytes of one
            &[0x15, 0x80, 0x80, 0x80, 0x80, 0x10, 0],                   // 2^31 in 32 bits
            &[0x46, 255, 255, 255, 255, 255, 255, 255, 255, 255, 2, 0], // 65 bits
            &[0x4b, 0, 0],                                              // a map
            &[0x4c; 40],                                                // too deep
        ] {
            assert!(read(bytes, &PAIR).is_none(), "{bytes:?}");
        }
    }
}
