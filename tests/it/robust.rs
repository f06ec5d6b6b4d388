//! Nothing ends a report: long names, large folders, rows in any order.
