//! Who wins, by which rule, and under which name.
