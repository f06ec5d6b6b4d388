//! The notes of a Parquet file as its format defines them, with every field that the table engine reads.

use super::compact::Shape::{self, Bool, Bytes, Fields, I8, I16, I32, I64, List};

const EMPTY: Shape = Fields(&[]);

/// At the end of the file: what it holds, and where.
pub(super) const FOOTER: Shape = Fields(&[
    (1, I32),
    (footer::SCHEMA, List(&SCHEMA_ELEMENT)),
    (footer::ROWS, I64),
    (footer::GROUPS, List(&ROW_GROUP)),
    (5, List(&KEY_VALUE)),
    (6, Bytes),
    (7, List(&Fields(&[(1, EMPTY), (2, EMPTY)]))),
]);

/// Numbers of fields of the footer.
pub(super) mod footer {
    pub(in super::super) const SCHEMA: i16 = 2;
    pub(in super::super) const ROWS: i16 = 3;
    pub(in super::super) const GROUPS: i16 = 4;
}

const SCHEMA_ELEMENT: Shape = Fields(&[
    (element::TYPE, I32),
    (element::LENGTH, I32),
    (element::REPETITION, I32),
    (4, Bytes),
    (element::CHILDREN, I32),
    (6, I32),
    (7, I32),
    (8, I32),
    (9, I32),
    (10, LOGICAL_TYPE),
]);

/// Numbers of fields of an element of the schema.
pub(super) mod element {
    pub(in super::super) const TYPE: i16 = 1;
    pub(in super::super) const LENGTH: i16 = 2;
    pub(in super::super) const REPETITION: i16 = 3;
    pub(in super::super) const CHILDREN: i16 = 5;
}

const LOGICAL_TYPE: Shape = Fields(&[
    (1, EMPTY),
    (2, EMPTY),
    (3, EMPTY),
    (4, EMPTY),
    (5, Fields(&[(1, I32), (2, I32)])),
    (6, EMPTY),
    (7, TIME),
    (8, TIME),
    (10, Fields(&[(1, I8), (2, Bool)])),
    (11, EMPTY),
    (12, EMPTY),
    (13, EMPTY),
    (14, EMPTY),
    (15, EMPTY),
]);
const TIME: Shape = Fields(&[(1, Bool), (2, Fields(&[(1, EMPTY), (2, EMPTY), (3, EMPTY)]))]);
const KEY_VALUE: Shape = Fields(&[(1, Bytes), (2, Bytes)]);

const ROW_GROUP: Shape = Fields(&[
    (group::CHUNKS, List(&COLUMN_CHUNK)),
    (2, I64),
    (group::ROWS, I64),
    (4, List(&Fields(&[(1, I32), (2, Bool), (3, Bool)]))),
    (5, I64),
    (6, I64),
    (7, I16),
]);

/// Numbers of fields of a group of rows.
pub(super) mod group {
    pub(in super::super) const CHUNKS: i16 = 1;
    pub(in super::super) const ROWS: i16 = 3;
}

const COLUMN_CHUNK: Shape =
    Fields(&[(1, Bytes), (2, I64), (chunk::META, COLUMN_META), (4, I64), (5, I32), (6, I64), (7, I32)]);
const COLUMN_META: Shape = Fields(&[
    (1, I32),
    (chunk::ENCODINGS, List(&I32)),
    (3, List(&Bytes)),
    (chunk::CODEC, I32),
    (chunk::VALUES, I64),
    (chunk::UNPACKED, I64),
    (chunk::PACKED, I64),
    (8, List(&KEY_VALUE)),
    (chunk::DATA_AT, I64),
    (10, I64),
    (chunk::DICTIONARY_AT, I64),
    (12, STATISTICS),
    (14, I64),
    (15, I32),
]);

/// Numbers of fields of a column's part in a group: of the part itself, then of its `META`.
pub(super) mod chunk {
    pub(in super::super) const META: i16 = 3;
    pub(in super::super) const ENCODINGS: i16 = 2;
    pub(in super::super) const CODEC: i16 = 4;
    pub(in super::super) const VALUES: i16 = 5;
    pub(in super::super) const UNPACKED: i16 = 6;
    pub(in super::super) const PACKED: i16 = 7;
    pub(in super::super) const DATA_AT: i16 = 9;
    pub(in super::super) const DICTIONARY_AT: i16 = 11;
}

const STATISTICS: Shape =
    Fields(&[(1, Bytes), (2, Bytes), (3, I64), (4, I64), (5, Bytes), (6, Bytes), (7, Bool), (8, Bool)]);

/// Before each page.
pub(super) const PAGE: Shape = Fields(&[
    (page::TYPE, I32),
    (page::UNPACKED, I32),
    (page::PACKED, I32),
    (4, I32),
    (page::DATA, Fields(&[(page::VALUES, I32), (page::ENCODING, I32), (3, I32), (4, I32), (5, STATISTICS)])),
    (6, EMPTY),
    (page::DICTIONARY, Fields(&[(page::VALUES, I32), (2, I32), (3, Bool)])),
    (
        page::DATA_2,
        Fields(&[
            (page::VALUES, I32),
            (2, I32),
            (page::ROWS_2, I32),
            (page::ENCODING_2, I32),
            (page::DEFINITIONS_2, I32),
            (page::REPETITIONS_2, I32),
            (7, Bool),
            (8, STATISTICS),
        ]),
    ),
]);

/// Numbers of fields before a page, and in its part for a kind of page.
pub(super) mod page {
    pub(in super::super) const TYPE: i16 = 1;
    pub(in super::super) const UNPACKED: i16 = 2;
    pub(in super::super) const PACKED: i16 = 3;
    pub(in super::super) const DATA: i16 = 5;
    pub(in super::super) const DICTIONARY: i16 = 7;
    pub(in super::super) const DATA_2: i16 = 8;
    pub(in super::super) const VALUES: i16 = 1;
    pub(in super::super) const ENCODING: i16 = 2;
    pub(in super::super) const ROWS_2: i16 = 3;
    pub(in super::super) const ENCODING_2: i16 = 4;
    pub(in super::super) const DEFINITIONS_2: i16 = 5;
    pub(in super::super) const REPETITIONS_2: i16 = 6;
}
