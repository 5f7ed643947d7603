//! The integration tests of razbor, one module a room.

mod method;
