//! E-mail addresses.

/// The longest address that mail can be sent to (RFC 5321, 4.5.3.1).
const MAX_ADDRESS: usize = 254;
/// The longest part before the "@" (RFC 5321, 4.5.3.1).
const MAX_LOCAL: usize = 64;
/// The longest part of a host name between dots (RFC 1035, 2.3.4).
const MAX_LABEL: usize = 63;

/// The addresses of a list such as "a@x.example; b@x.example", without the spaces around them;
/// empty places, as after a last ";", are left out.
pub fn addresses(list: &str) -> impl Iterator<Item = &str> {
    list.split(';')
        .map(str::trim)
        .filter(|address| !address.is_empty())
}

/// Whether a text is one address as mail programs take it everywhere: ASCII, no quoted names, no
/// comments, and a host name with a dot that is no number.
pub fn is_valid_address(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else {
        return false;
    };
    text.len() <= MAX_ADDRESS && is_local_part(local) && is_host_name(host)
}

fn is_local_part(local: &str) -> bool {
    let is_atom = |atom: &str| {
        !atom.is_empty()
            && atom
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b))
    };
    local.len() <= MAX_LOCAL && local.split('.').all(is_atom)
}

fn is_host_name(host: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= MAX_LABEL
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    host.split('.').all(is_label)
        && host
            .rsplit_once('.')
            .is_some_and(|(_, top)| top.len() > 1 && !top.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_split_at_semicolons() {
        for (list, expected) in [
            ("a@x.example", vec!["a@x.example"]),
            (
                " a@x.example ;b@x.example; ",
                vec!["a@x.example", "b@x.example"],
            ),
            ("a@x.example, b@x.example", vec!["a@x.example, b@x.example"]),
            (" ; ;", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(addresses(list).collect::<Vec<_>>(), expected, "{list}");
        }
    }

    #[test]
    fn addresses_that_mail_reaches() {
        for address in [
            "contato@cliente.example",
            "ana.maria+fibra@mail.cliente.example",
            "a@x.example",
            "o'brien@x.example",
            "a_b-c%d@x-1.example",
            "ana@xn--caf-dma.example",
            "ANA@CLIENTE.EXAMPLE",
            "1@1.example",
        ] {
            assert!(is_valid_address(address), "{address}");
        }
        assert!(is_valid_address(&format!("{}@x.example", "a".repeat(64))));
        assert!(is_valid_address(&format!("a@{}.example", "a".repeat(63))));
    }

    #[test]
    fn texts_that_are_no_address() {
        for text in [
            "",
            "cliente",
            "@x.example",
            "a@",
            "a@localhost",
            "a@x.",
            "a@.example",
            "a@x..example",
            "a@127.0.0.1",
            "a@x.e",
            "a@-x.example",
            "a@x-.example",
            "a@x_y.example",
            "a b@x.example",
            "a@x.example ",
            "a@x.example\r\nBcc: b@x.example",
            "Ana <a@x.example>",
            "\"a b\"@x.example",
            ".a@x.example",
            "a.@x.example",
            "a..b@x.example",
            "a@b@x.example",
            "joão@x.example",
            "a@café.example",
            "a@x.example,b@x.example",
        ] {
            assert!(!is_valid_address(text), "{text}");
        }
        assert!(!is_valid_address(&format!("{}@x.example", "a".repeat(65))));
        assert!(!is_valid_address(&format!("a@{}.example", "a".repeat(64))));
        let long = format!("a@{}example", "abcdefghi.".repeat(25));
        assert!(!is_valid_address(&long), "{} bytes", long.len());
    }
}
