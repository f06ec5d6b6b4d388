//! The bundle: charts, tables, page, manifest; each file whole or absent.
