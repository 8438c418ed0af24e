//! The program itself: its start, its end, and `pay`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::support::{Erp, Folder};

const PROGRAM: &str = env!("CARGO_BIN_EXE_erp-server");

/// Starts the program, and reads from its log where it listens.
fn start(folder: &Folder) -> (Child, String) {
    let mut child = Command::new(PROGRAM)
        .args(["--listen", "127.0.0.1:0", "--demo", "--db"])
        .arg(folder.file("erp.sqlite"))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut log = BufReader::new(child.stderr.take().unwrap()).lines();
    let line = log.find_map(|line| {
        line.unwrap()
            .split_once("listening on ")
            .map(|(_, url)| url.to_owned())
    });
    // Somebody has to read on, or the program waits for its log.
    std::thread::spawn(move || log.for_each(drop));
    (child, line.unwrap())
}

#[cfg(unix)]
#[tokio::test]
async fn it_ends_in_an_orderly_way_when_told_to() {
    let folder = Folder::new();
    let (mut child, base) = start(&folder);
    let health = reqwest::get(format!("{base}/healthz")).await.unwrap();
    assert_eq!(health.status().as_u16(), 200);
    drop(health);
    let told = Command::new("kill")
        .args(["-TERM", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(told.success());
    assert!(child.wait().unwrap().success());
    assert!(!folder.file("erp.sqlite-wal").exists());
}

#[tokio::test]
async fn an_invoice_is_paid_once() {
    let erp = Erp::demo().await;
    let contract = erp.create("k", &erp.body().await).await;
    let invoice = contract["invoices"][0].clone();
    let pay = || {
        Command::new(PROGRAM)
            .args([
                "pay",
                &invoice["id"].to_string(),
                "--on",
                "2026-11-25",
                "--db",
            ])
            .arg(erp.db_file())
            .output()
            .unwrap()
    };
    assert!(pay().status.success());
    let again = pay();
    assert!(!again.status.success());
    assert!(String::from_utf8_lossy(&again.stderr).contains("no open invoice"));
    let contract = erp
        .get(&format!("/contracts/{}", contract["id"]))
        .await
        .expect(200);
    assert_eq!(contract["invoices"][0]["state"], "paid");
    let id = &invoice["receivable_ids"][0];
    let rows = contract["receivables"]["items"].as_array().unwrap();
    let row: Vec<&Value> = rows.iter().filter(|row| row["id"] == *id).collect();
    assert_eq!(row[0]["state"], "settled");
}

#[test]
fn a_wrong_command_line_is_explained() {
    let output = Command::new(PROGRAM).arg("--nonsense").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        words.contains("--nonsense") && words.contains("Usage"),
        "{words}"
    );
}
