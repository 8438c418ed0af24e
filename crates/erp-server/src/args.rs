//! The command line, read by hand: a handful of flags do not pay for a parser's compile time.

use std::net::SocketAddr;
use std::path::PathBuf;

use chrono::NaiveDate;

/// What `--help` prints.
pub const USAGE: &str = "\
Usage: erp-server [OPTIONS]
       erp-server pay INVOICE_ID --on DATE [--db FILE]

  --listen ADDRESS:PORT  where to listen (127.0.0.1:8080)
  --db FILE              the SQLite file, made if it is missing (erp.sqlite)
  --dist DIR             the built program (dist)
  --demo                 fill an empty database with a believable provider; on a loopback address
                         requests without credentials act as its user
  --demo-plans N         so many plans in the demo's catalogue
  --settings FILE        JSON; replaces some or all settings of the demo's provider";

/// What the program is asked to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print the usage.
    Help,
    /// Serve until told to stop.
    Serve(Config),
    /// Mark an invoice as paid.
    Pay {
        /// Which.
        invoice_id: i64,
        /// The day of the payment.
        on: NaiveDate,
        /// The database.
        db: PathBuf,
    },
}

/// How the server runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The SQLite file.
    pub db: PathBuf,
    /// The built program.
    pub dist: PathBuf,
    /// Whether to fill an empty database, and to act as the demo's user.
    pub demo: bool,
    /// How many plans the demo's catalogue has, if not its usual number.
    pub demo_plans: Option<usize>,
    /// Settings to replace.
    pub settings: Option<PathBuf>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            db: "erp.sqlite".into(),
            dist: "dist".into(),
            demo: false,
            demo_plans: None,
            settings: None,
        }
    }
}

/// Reads the words after the program's name.
///
/// # Errors
/// What is wrong, for the person who typed it.
pub fn parse(words: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let mut words = words.into_iter().peekable();
    if words.next_if(|word| word == "pay").is_some() {
        return parse_pay(words);
    }
    let mut config = Config::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--help" | "-h" => return Ok(Command::Help),
            "--listen" => config.listen = value(&word, words.next())?,
            "--db" => config.db = value(&word, words.next())?,
            "--dist" => config.dist = value(&word, words.next())?,
            "--demo" => config.demo = true,
            "--demo-plans" => config.demo_plans = Some(value(&word, words.next())?),
            "--settings" => config.settings = Some(value(&word, words.next())?),
            other => return Err(format!("there is no option `{other}`")),
        }
    }
    Ok(Command::Serve(config))
}

fn parse_pay(mut words: impl Iterator<Item = String>) -> Result<Command, String> {
    let invoice_id = value("pay", words.next())?;
    let (mut on, mut db) = (None, Config::default().db);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--on" => on = Some(value(&word, words.next())?),
            "--db" => db = value(&word, words.next())?,
            other => return Err(format!("there is no option `{other}` of pay")),
        }
    }
    let on = on.ok_or("pay needs --on DATE")?;
    Ok(Command::Pay { invoice_id, on, db })
}

fn value<T: std::str::FromStr>(option: &str, word: Option<String>) -> Result<T, String> {
    let word = word.ok_or_else(|| format!("`{option}` needs a value"))?;
    word.parse()
        .map_err(|_| format!("`{word}` is no value for `{option}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_are_read() {
        let expected = Config {
            listen: SocketAddr::from(([127, 0, 0, 1], 9000)),
            db: "x.sqlite".into(),
            demo: true,
            demo_plans: Some(50_000),
            ..Config::default()
        };
        let line = "--listen 127.0.0.1:9000 --db x.sqlite --demo --demo-plans 50000";
        assert_eq!(parsed(line), Ok(Command::Serve(expected)));
        let on = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let pay = Command::Pay {
            invoice_id: 7,
            on,
            db: "erp.sqlite".into(),
        };
        assert_eq!(parsed("pay 7 --on 2026-11-24"), Ok(pay));
        assert_eq!(parsed("--help"), Ok(Command::Help));
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(
            parsed("--dmeo"),
            Err("there is no option `--dmeo`".to_owned())
        );
        assert_eq!(
            parsed("--listen"),
            Err("`--listen` needs a value".to_owned())
        );
        assert_eq!(parsed("pay x"), Err("`x` is no value for `pay`".to_owned()));
        assert_eq!(parsed("pay 1"), Err("pay needs --on DATE".to_owned()));
    }
}
