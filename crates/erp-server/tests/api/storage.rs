//! The file itself: durability, migrations, restarts.

use std::sync::Arc;

use erp_server::Server;

use crate::support::{Db, Erp, Folder};

#[tokio::test]
async fn the_file_is_in_wal_mode_and_restarts_with_its_contracts() {
    let erp = Erp::demo().await;
    assert_eq!(erp.db().await.text("PRAGMA journal_mode").await, "wal");
    let contract = erp.create("k", &erp.body().await).await;
    let folder = erp.stop().await;
    // An orderly end leaves one file, which can be copied as it is.
    assert!(!folder.file("erp.sqlite-wal").exists());
    let erp = Erp::start(folder, |_| {}).await;
    assert_eq!(erp.get("/contracts/by-key/k").await.expect(200), contract);
    let mut db = erp.db().await;
    assert_eq!(db.number("SELECT COUNT(*) FROM migrations").await, 5);
    assert_eq!(db.text("PRAGMA integrity_check").await, "ok");
    assert!(
        db.texts("SELECT \"table\" FROM pragma_foreign_key_check")
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn a_file_of_a_newer_version_is_not_touched() {
    let folder = Erp::demo().await.stop().await;
    let file = folder.file("erp.sqlite");
    let mut db = Db::open(&file).await;
    db.run("INSERT INTO migrations VALUES ('9999_from_the_future')")
        .await;
    let config = erp_server::Config {
        db: file,
        listen: "127.0.0.1:0".parse().unwrap(),
        ..Default::default()
    };
    let error = Server::start(&config).await.err().unwrap().to_string();
    assert!(error.contains("newer version"), "{error}");
}

#[tokio::test]
async fn two_servers_on_one_file_see_each_other() {
    let one = Erp::demo().await;
    let file = one.db_file();
    let two = Erp::start(Folder::new(), |config| config.db = file).await;
    let body = one.body().await;
    let contract = one.create("k", &body).await;
    assert_eq!(two.submit("k", &body).await.expect(200), contract);
    assert_eq!(
        two.get("/catalog").await.body,
        one.get("/catalog").await.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_on_one_file_make_one_contract_of_a_key() {
    let one = Arc::new(Erp::demo().await);
    let file = one.db_file();
    let two = Arc::new(Erp::start(Folder::new(), |config| config.db = file).await);
    let body = Arc::new(one.body().await);
    let tries: Vec<_> = (0..32)
        .map(|index| {
            let erp = if index % 2 == 0 {
                one.clone()
            } else {
                two.clone()
            };
            let body = body.clone();
            tokio::spawn(async move { erp.submit("k", &body).await.status.as_u16() })
        })
        .collect();
    let mut statuses = Vec::new();
    for attempt in tries {
        statuses.push(attempt.await.unwrap());
    }
    statuses.sort_unstable();
    let mut expected = vec![200; 31];
    expected.push(201);
    assert_eq!(statuses, expected);
}

#[tokio::test]
async fn a_wrong_settings_file_keeps_the_server_from_starting() {
    let folder = Folder::new();
    for content in [
        "{",
        "{\"proratoin\": \"none\"}",
        "{\"max_installments\": \"two\"}",
    ] {
        let settings = folder.write("settings.json", content);
        let config = erp_server::Config {
            db: folder.file("erp.sqlite"),
            listen: "127.0.0.1:0".parse().unwrap(),
            demo: true,
            settings: Some(settings),
            ..Default::default()
        };
        let error = Server::start(&config).await.err().unwrap().to_string();
        assert!(error.contains("settings.json"), "{error}");
    }
}
