//! What a file's name says about it.

/// The media type by the extension; browsers refuse modules and WebAssembly under a wrong one.
pub fn of(name: &str) -> &'static str {
    match extension(name) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Whether compressing it is worth while: images and fonts are compressed already.
pub fn is_compressible(name: &str) -> bool {
    let packed = ["png", "jpg", "jpeg", "webp", "ico", "woff2"];
    !packed.contains(&extension(name))
}

/// Whether it is a page, which brings a policy for its scripts along.
pub fn is_page(name: &str) -> bool {
    extension(name) == "html"
}

/// Whether trunk put a hash of the content in the name, or in that of a folder above.
pub fn is_hashed(name: &str) -> bool {
    let is_hash = |part: &str| {
        let hash = part.get(..16).unwrap_or_default();
        hash.len() == 16
            && hash
                .bytes()
                .all(|b| b.is_ascii_hexdigit() && !b.is_ascii_uppercase())
    };
    name.split('/')
        .any(|part| part.split('-').skip(1).any(is_hash))
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// The file below the root that a path names; `None` when it leads elsewhere.
pub fn file_name(path: &str) -> Option<String> {
    let path = percent_decoded(path.trim_start_matches('/'))?;
    let is_plain = |part: &str| part != "." && part != ".." && !part.contains(['\\', '\0', ':']);
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    parts
        .iter()
        .all(|part| is_plain(part))
        .then(|| parts.join("/"))
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte == b'%' {
            let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &rest[2..];
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_below_the_root() {
        assert_eq!(file_name("/a/b%20c.js").as_deref(), Some("a/b c.js"));
        assert_eq!(file_name("//etc/passwd").as_deref(), Some("etc/passwd"));
        for path in ["/../x", "/a/..%2fx", "/%2e%2e/x", "/a\\b", "/%zz", "/%00"] {
            assert_eq!(file_name(path), None, "{path}");
        }
    }

    #[test]
    fn hashed_names_are_known() {
        for name in [
            "app-0123456789abcdef_bg.wasm",
            "main-fedcba9876543210.css",
            "snippets/x-0123456789abcdef/inline0.js",
        ] {
            assert!(is_hashed(name), "{name}");
        }
        for name in [
            "index.html",
            "favicon.svg",
            "service-worker-registration.js",
        ] {
            assert!(!is_hashed(name), "{name}");
        }
    }
}
