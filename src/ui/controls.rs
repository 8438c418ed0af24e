//! Controls that know neither steps nor the API.
