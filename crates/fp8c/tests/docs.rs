//! The book: generated references are fresh, and the shell examples are true.
