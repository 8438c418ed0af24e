//! Which encoding a client takes, and the bytes in it.

use std::io::Write;

use axum::http::{HeaderMap, HeaderValue, header};

/// An encoding of a response body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Brotli.
    Brotli,
    /// Gzip.
    Gzip,
    /// None.
    Identity,
}

impl Encoding {
    /// The best that a client takes.
    pub fn negotiated(headers: &HeaderMap) -> Self {
        let accepted = headers
            .get(header::ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok());
        let accepts = |name: &str| {
            accepted.unwrap_or_default().split(',').any(|offer| {
                let mut parts = offer.split(';').map(str::trim);
                let is_it = parts
                    .next()
                    .is_some_and(|token| token.eq_ignore_ascii_case(name));
                let refused = |part: &str| {
                    let quality = part.strip_prefix("q=").and_then(|q| q.parse::<f32>().ok());
                    quality.is_some_and(|quality| quality <= 0.0)
                };
                is_it && !parts.any(refused)
            })
        };
        if accepts("br") {
            Self::Brotli
        } else if accepts("gzip") {
            Self::Gzip
        } else {
            Self::Identity
        }
    }

    /// The value of `Content-Encoding`.
    pub const fn header(self) -> Option<HeaderValue> {
        match self {
            Self::Brotli => Some(HeaderValue::from_static("br")),
            Self::Gzip => Some(HeaderValue::from_static("gzip")),
            Self::Identity => None,
        }
    }

    /// The bytes in this encoding. Slow for megabytes: not on a thread that answers requests.
    ///
    /// # Errors
    /// None that writing to memory knows of.
    pub fn encode(self, bytes: &[u8], brotli_quality: u32) -> std::io::Result<Vec<u8>> {
        match self {
            Self::Identity => Ok(bytes.to_vec()),
            Self::Gzip => {
                let encoder =
                    flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
                write_all(encoder, bytes)?.finish()
            }
            Self::Brotli => {
                let encoder = brotli::CompressorWriter::new(Vec::new(), 4096, brotli_quality, 22);
                Ok(write_all(encoder, bytes)?.into_inner())
            }
        }
    }
}

fn write_all<W: Write>(mut encoder: W, bytes: &[u8]) -> std::io::Result<W> {
    encoder.write_all(bytes)?;
    Ok(encoder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_accepted_encoding_is_taken() {
        let cases = [
            ("gzip, deflate, br, zstd", Encoding::Brotli),
            ("gzip;q=1.0, br;q=0", Encoding::Gzip),
            ("deflate", Encoding::Identity),
            ("", Encoding::Identity),
        ];
        for (accepted, expected) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, accepted.parse().unwrap());
            assert_eq!(Encoding::negotiated(&headers), expected, "{accepted}");
        }
    }
}
