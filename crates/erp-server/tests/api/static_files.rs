//! The built program beside the API.

use std::io::Read;

use reqwest::Method;

use crate::support::{Erp, Folder, Reply};

const PAGE: &str = "<!doctype html><script type=\"module\">console.log(1)</script><p>página</p>";

async fn erp() -> Erp {
    let folder = Folder::new();
    folder.write("dist/index.html", PAGE);
    folder.write("dist/app-0123456789abcdef_bg.wasm", &"wasm ".repeat(1000));
    folder.write("dist/app-0123456789abcdef.js", "export {}");
    folder.write("dist/main-fedcba9876543210.css", "p{}");
    folder.write("dist/favicon.svg", "<svg/>");
    folder.write("secret.txt", "secret");
    Erp::start(folder, |_| {}).await
}

async fn get(erp: &Erp, path: &str, encoding: &str) -> Reply {
    let request = erp
        .http
        .get(format!("{}{path}", erp.base))
        .header("Accept-Encoding", encoding);
    erp.send(request).await
}

#[tokio::test]
async fn every_route_of_the_program_opens_its_page() {
    let erp = erp().await;
    for path in [
        "/",
        "/clientes/1001/contratos/novo/plano",
        "/crm/leads/3001/contrato/novo?x=1",
        "/index.html",
    ] {
        let page = get(&erp, path, "").await;
        assert_eq!(page.status.as_u16(), 200, "{path}");
        assert_eq!(page.body, PAGE.as_bytes());
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(page.header("cache-control"), "no-cache");
    }
    for path in [
        "/missing.js",
        "/clientes/missing.css",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
    ] {
        get(&erp, path, "").await.problem(404, "about:blank");
    }
    let post = erp
        .send(erp.http.post(format!("{}/clientes", erp.base)))
        .await;
    post.problem(405, "about:blank");
    let head = erp.send(erp.http.head(format!("{}/", erp.base))).await;
    assert_eq!((head.status.as_u16(), head.body.len()), (200, 0));
}

#[tokio::test]
async fn files_have_their_types_and_hashed_ones_stay() {
    let erp = erp().await;
    let immutable = "public, max-age=31536000, immutable";
    let cases = [
        (
            "/app-0123456789abcdef_bg.wasm",
            "application/wasm",
            immutable,
        ),
        (
            "/app-0123456789abcdef.js",
            "text/javascript; charset=utf-8",
            immutable,
        ),
        (
            "/main-fedcba9876543210.css",
            "text/css; charset=utf-8",
            immutable,
        ),
        ("/favicon.svg", "image/svg+xml", "no-cache"),
    ];
    for (path, content_type, caching) in cases {
        let file = get(&erp, path, "").await;
        assert_eq!(file.header("content-type"), content_type, "{path}");
        assert_eq!(file.header("cache-control"), caching, "{path}");
        let again = erp
            .http
            .get(format!("{}{path}", erp.base))
            .header("If-None-Match", file.header("etag"));
        assert_eq!(erp.send(again).await.status.as_u16(), 304, "{path}");
    }
}

#[tokio::test]
async fn files_are_compressed_and_ready_made_ones_are_taken() {
    let erp = erp().await;
    let wasm = "/app-0123456789abcdef_bg.wasm";
    let plain = get(&erp, wasm, "").await;
    let packed = get(&erp, wasm, "br").await;
    assert_eq!(packed.header("content-encoding"), "br");
    assert_eq!(packed.header("content-type"), "application/wasm");
    assert_eq!(packed.header("etag"), plain.header("etag"));
    let mut text = Vec::new();
    brotli::Decompressor::new(&packed.body[..], 4096)
        .read_to_end(&mut text)
        .unwrap();
    assert_eq!(text, plain.body);
    erp.folder.write("dist/favicon.svg.br", "ready-made");
    assert_eq!(
        get(&erp, "/favicon.svg", "gzip, br").await.body,
        b"ready-made"
    );
    // A file that is built anew is noticed, and what was made of the old one is not served.
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    erp.folder.write("dist/favicon.svg", "<svg>new</svg>");
    assert_eq!(get(&erp, "/favicon.svg", "").await.body, b"<svg>new</svg>");
    assert_ne!(get(&erp, "/favicon.svg", "br").await.body, b"ready-made");
}

#[tokio::test]
async fn the_page_has_a_strict_policy_that_lets_its_own_script_run() {
    let erp = erp().await;
    let page = get(&erp, "/", "").await;
    let policy = page.header("content-security-policy");
    // openssl dgst -sha256 -binary | base64, of the script in the page.
    assert!(
        policy.contains("script-src 'self' 'wasm-unsafe-eval' 'sha256-"),
        "{policy}"
    );
    assert!(
        policy.contains("img-src 'self' data: https://img.provedor.example;"),
        "{policy}"
    );
    assert!(policy.contains("frame-ancestors 'self'"));
    assert!(!policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"));
    for path in ["/", "/favicon.svg", "/api/v1/session"] {
        let answer = get(&erp, path, "").await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert!(!answer.header("permissions-policy").is_empty(), "{path}");
        assert!(
            !answer.header("content-security-policy").is_empty(),
            "{path}"
        );
        assert!(!answer.header("x-request-id").is_empty(), "{path}");
    }
    assert_eq!(
        get(&erp, "/api/v1/session", "")
            .await
            .header("cache-control"),
        "no-store"
    );
}

#[tokio::test]
async fn without_a_build_the_page_says_so() {
    let erp = Erp::demo().await;
    let missing = erp
        .send(erp.http.request(Method::GET, format!("{}/", erp.base)))
        .await;
    let problem = missing.problem(404, "about:blank");
    assert!(problem["detail"].as_str().unwrap().contains("not built"));
}
