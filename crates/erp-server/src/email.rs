//! What an e-mail body may hold.
//!
//! It is HTML that a user wrote or pasted, and a customer's mail program shows it: it is cleaned by
//! a list of what is allowed, and a body from which that took something away is refused, so that
//! nobody is surprised by what arrives.

mod inventory;

use std::borrow::Cow;
use std::collections::HashSet;

use ammonia::{Builder, UrlRelative};

/// Schemes that a link may have. Relative ones lead nowhere from within a mail.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// A body as it is kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Sanitised {
    /// The HTML that is safe to show.
    pub html: String,
    /// Whether an element, an attribute or a URL was taken away for that.
    pub was_unsafe: bool,
}

/// Cleans a body; images may come from the given hosts, by https.
pub fn sanitised(body_html: &str, image_hosts: &[String]) -> Sanitised {
    let hosts: HashSet<String> = image_hosts.iter().map(|host| host.to_lowercase()).collect();
    let mut cleaner = Builder::default();
    cleaner
        .url_schemes(HashSet::from(SCHEMES))
        .url_relative(UrlRelative::Deny)
        .attribute_filter(move |element, attribute, value| {
            let is_image = element == "img" && attribute == "src";
            (!is_image || is_hosted(value, &hosts)).then_some(Cow::Borrowed(value))
        });
    let html = cleaner.clean(body_html).to_string();
    let was_unsafe = !inventory::of(body_html).is_within(&inventory::of(&html));
    Sanitised { html, was_unsafe }
}

/// Whether an image's address is one of a host that the provider trusts.
fn is_hosted(address: &str, hosts: &HashSet<String>) -> bool {
    let Ok(address) = ammonia::Url::parse(address) else {
        return false;
    };
    let host = address.host_str().unwrap_or_default().to_lowercase();
    address.scheme() == "https" && address.port().is_none() && hosts.contains(&host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(body: &str) -> Sanitised {
        sanitised(body, &["img.provedor.example".to_owned()])
    }

    #[test]
    fn what_an_editor_makes_is_kept() {
        let bodies = [
            "<p>Olá, <b>{{client_name}}</b>!</p>",
            "<h2>Bem-vindo</h2><ul><li>um<li>dois</ul><ol><li><i>três</i></li></ol>",
            "<p>Fale <a href=\"https://provedor.example/ajuda?a=1&amp;b=2\">conosco</a><br>ou <a href='tel:+551133330000'>ligue</a></p>",
            "<img src=\"https://img.provedor.example/logo.png\" alt=\"Logo\">",
            "<table><tr><td>1</td></tr></table>",
            "1 < 2 & 3 > 2",
            "<p>solto",
            "<!-- um comentário --><p>texto</p>",
        ];
        for body in bodies {
            assert!(
                !judged(body).was_unsafe,
                "{body} became {}",
                judged(body).html
            );
        }
    }

    #[test]
    fn what_can_harm_is_taken_away_and_told() {
        let bodies = [
            "<p>a</p><script>alert(1)</script>",
            "<p onclick=\"x()\">a</p>",
            "<a href=\"javascript:x()\">a</a>",
            "<a href=\"/relativo\">a</a>",
            "<img src=\"https://rastreio.example/p.gif\">",
            "<img src=\"http://img.provedor.example/a.png\">",
            "<img src=\"https://img.provedor.example.mau.example/a.png\">",
            "<img src=\"data:image/png;base64,AAAA\">",
            "<form action=\"https://mau.example\"><input name=\"senha\"></form>",
            "<svg><a xlink:href=\"javascript:x()\"></a></svg>",
            "<base href=\"https://mau.example\"><p>a</p>",
            "<meta http-equiv=\"refresh\" content=\"0;url=https://mau.example\">",
            "<p style=\"position:fixed\">a</p>",
            "<iframe src=\"https://mau.example\"></iframe>",
            "<style>p{}</style><p>a</p>",
        ];
        for body in bodies {
            let judged = judged(body);
            assert!(judged.was_unsafe, "{body} became {}", judged.html);
            assert!(!judged.html.contains("mau.example/"), "{}", judged.html);
        }
    }

    #[test]
    fn a_sanitised_body_is_safe_the_second_time() {
        let once = judged("<p>a</p><a href=\"https://provedor.example\" rel=\"me\">b</a>");
        assert!(!once.was_unsafe);
        assert_eq!(judged(&once.html), once);
    }
}
