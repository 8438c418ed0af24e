//! The command line, read by hand: four options do not pay for a parser's compile time.

/// What `--help` prints.
pub const USAGE: &str = "\
Usage: cargo xtask conformance --base-url URL [OPTIONS]

  --base-url URL     the ERP, such as http://127.0.0.1:8080
  --login NAME       who signs in; without it, requests bring no credentials
  --password TEXT    and the password
  --attendance ID    an attendance to read and to make a contract of; there is no list of them";

/// What the program is asked to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// Print the usage.
    Help,
    /// Check a server.
    Run(Options),
}

/// Which server is checked, and as whom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Where the API's paths begin: scheme, host and port.
    pub base_url: String,
    /// Login name and password.
    pub credentials: Option<(String, String)>,
    /// An attendance that the server has.
    pub attendance: Option<i64>,
}

impl Options {
    /// A server that asks for no credentials.
    pub fn of(base_url: &str) -> Self {
        Self {
            base_url: bare(base_url),
            ..Self::default()
        }
    }
}

/// The address without what the paths bring themselves.
fn bare(url: &str) -> String {
    let url = url.trim_end_matches('/');
    url.trim_end_matches(erp_api::path::BASE).to_owned()
}

/// Reads the words after the program's name.
///
/// # Errors
/// What is wrong, for the person who typed it.
pub fn parse(words: impl IntoIterator<Item = String>) -> Result<Asked, String> {
    let mut words = words.into_iter();
    let mut options = Options::default();
    let (mut login, mut password) = (None, None);
    while let Some(word) = words.next() {
        if word == "--help" || word == "-h" {
            return Ok(Asked::Help);
        }
        let value = words.next();
        let value = || value.ok_or_else(|| format!("`{word}` needs a value"));
        match word.as_str() {
            "--base-url" => options.base_url = bare(&value()?),
            "--login" => login = Some(value()?),
            "--password" => password = Some(value()?),
            "--attendance" => {
                let id = value()?;
                let parsed = id.parse().map_err(|_| format!("`{id}` is no id"))?;
                options.attendance = Some(parsed);
            }
            other => return Err(format!("there is no option `{other}`")),
        }
    }
    options.credentials = match (login, password) {
        (Some(login), Some(password)) => Some((login, password)),
        (None, None) => None,
        _ => return Err("`--login` and `--password` go together".to_owned()),
    };
    let url = &options.base_url;
    if !url.starts_with("http://") && !url.starts_with("https://") {
        return Err(
            "`--base-url` needs an address that begins with http:// or https://".to_owned(),
        );
    }
    if url.starts_with("https://") && !cfg!(feature = "tls") {
        return Err("for https, build with `--features tls`".to_owned());
    }
    Ok(Asked::Run(options))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Asked, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_are_read() {
        let given = Options {
            base_url: "http://erp.example:81".to_owned(),
            credentials: Some(("ana".to_owned(), "senha".to_owned())),
            attendance: Some(7),
        };
        let line =
            "--base-url http://erp.example:81/api/v1/ --login ana --password senha --attendance 7";
        assert_eq!(parsed(line), Ok(Asked::Run(given)));
        let plain = Options::of("http://127.0.0.1:8080/");
        assert_eq!(plain.base_url, "http://127.0.0.1:8080");
        assert_eq!(
            parsed("--base-url http://127.0.0.1:8080"),
            Ok(Asked::Run(plain))
        );
        assert_eq!(parsed("--help"), Ok(Asked::Help));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for line in [
            "",
            "--base-url",
            "--base-url erp.example",
            "--base-url http://x --login ana",
            "--base-url http://x --attendance x",
            "--base http://x",
        ] {
            assert!(parsed(line).is_err(), "{line}");
        }
    }
}
