//! The content security policy of a page.

use sha2::{Digest, Sha256};

/// What the page may load and run: its own files, its inline scripts by their hash, WebAssembly,
/// and images of the hosts that e-mails may show images from.
pub fn of_page(html: &str, image_hosts: &[String]) -> String {
    let hash = |script| format!("'sha256-{}'", base64(&Sha256::digest(script)));
    let mut scripts = vec!["'self'".to_owned(), "'wasm-unsafe-eval'".to_owned()];
    scripts.extend(inline_scripts(html).map(hash));
    let mut images = vec!["'self'".to_owned(), "data:".to_owned()];
    let hosts = image_hosts.iter().filter(|host| is_host(host));
    images.extend(hosts.map(|host| format!("https://{host}")));
    [
        "default-src 'none'".to_owned(),
        format!("script-src {}", scripts.join(" ")),
        "style-src 'self'".to_owned(),
        format!("img-src {}", images.join(" ")),
        "font-src 'self'".to_owned(),
        "connect-src 'self'".to_owned(),
        "frame-src 'self' blob: data:".to_owned(),
        "worker-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'self'".to_owned(),
        "frame-ancestors 'self'".to_owned(),
    ]
    .join("; ")
}

/// A setting is no place to smuggle directives in.
fn is_host(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b))
}

/// The contents of script elements without `src`, to the letter: that is what is hashed.
fn inline_scripts(html: &str) -> impl Iterator<Item = &str> {
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find("<script")?;
            let opening = &rest[start..];
            let content = start + opening.find('>')? + 1;
            let attributes = &rest[start..content];
            let end = content + rest[content..].find("</script")?;
            let script = &rest[content..end];
            rest = &rest[end..];
            if !attributes.contains(" src=") {
                return Some(script);
            }
        }
    })
}

/// Base64 as policies write it.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let index = (bits >> (18 - 6 * place)) & 63;
            let is_padding = place > chunk.len();
            text.push(if is_padding {
                '='
            } else {
                char::from(ALPHABET[index as usize])
            });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_scripts_are_allowed_by_their_hash() {
        let html = "<script type=\"module\">\nimport x from '/a.js';\n</script><script src=\"/b.js\"></script>";
        assert_eq!(
            inline_scripts(html).collect::<Vec<_>>(),
            ["\nimport x from '/a.js';\n"]
        );
        let policy = of_page(
            "<script>alert(1)</script>",
            &["img.example".to_owned(), "x; script-src *".to_owned()],
        );
        // The hash that Chromium names when it blocks exactly this script.
        assert!(
            policy.contains("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"),
            "{policy}"
        );
        assert!(
            policy.contains("img-src 'self' data: https://img.example;"),
            "{policy}"
        );
        assert!(!policy.contains('*'));
    }

    #[test]
    fn base64_pads() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
        ] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }
}
