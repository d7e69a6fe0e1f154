//! Connects to a server, encrypted where the address or the server asks for it, and brings the schema up to date.

use super::failure::{not_connected, told};
use super::{MIGRATIONS, Postgres};
use crate::store::address::without_password;
use crate::store::error::{StoreError, StoreResult};
use crate::store::migrate::migrate;
use backon::{BlockingRetryable, ExponentialBuilder};
use postgres::config::{Host, SslMode};
use postgres::{Client, Config, NoTls};
use rustls::{ClientConfig, RootCertStore};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio_postgres_rustls::MakeRustlsConnect;

/// The oldest server that will do, as `server_version_num` counts.
const OLDEST: i64 = 140_000;

/// How long is waited for a free connection, at first and at most, and how often: ten to twenty seconds in all.
const FIRST_WAIT: Duration = Duration::from_millis(20);
const LONGEST_WAIT: Duration = Duration::from_millis(500);
const TURNS: usize = 24;

/// Says whether the table of migrations is there.
const VERSION_TABLE: &str =
    "SELECT CASE WHEN to_regclass('schema_version') IS NULL THEN 0 ELSE 1 END::bigint";

/// Who may see whose people, made anew behind every step.
const ROLES: &str = include_str!("roles.sql");

impl Postgres {
    /// Opens the store at `postgres://…`.
    pub(in crate::store) fn open(url: &str) -> StoreResult<Self> {
        let location = without_password(url);
        let mut config: Config = url
            .parse()
            .map_err(|_| StoreError::BadAddress(location.clone()))?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(StoreError::BadAddress(location));
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(10));
        }
        config.application_name("encuentro");
        let mut client = connect_in_turn(&config)?;
        check_age(&mut client)?;
        let mut store = Self {
            client,
            location,
            prepared: HashMap::new(),
            depth: 0,
        };
        migrate(
            &mut store,
            MIGRATIONS,
            VERSION_TABLE,
            ROLES,
            |store, statements| store.client.batch_execute(statements).map_err(told),
        )?;
        Ok(store)
    }
}

/// Connects as soon as a connection is free. A server gives few to many PCs, and most programs need theirs for a moment only:
/// who finds none waits, and is told that others are at work when that takes too long.
fn connect_in_turn(config: &Config) -> StoreResult<Client> {
    let turns = ExponentialBuilder::default()
        .with_jitter()
        .with_min_delay(FIRST_WAIT)
        .with_max_delay(LONGEST_WAIT)
        .with_max_times(TURNS);
    (|| connect(config))
        .retry(turns)
        .when(|error| matches!(error, StoreError::Busy))
        .call()
}

/// Connects. A server on this PC is not asked for encryption unless the address requires it.
fn connect(config: &Config) -> StoreResult<Client> {
    let mode = config.get_ssl_mode();
    if mode == SslMode::Disable || (mode == SslMode::Prefer && is_here(config)) {
        return config.connect(NoTls).map_err(not_connected);
    }
    config.connect(tls()?).map_err(not_connected)
}

/// Whether every host of the address is this PC.
fn is_here(config: &Config) -> bool {
    config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => matches!(name.as_str(), "localhost" | "127.0.0.1" | "::1"),
        #[cfg(unix)]
        Host::Unix(_) => true,
    })
}

/// Encryption that trusts what this PC trusts.
fn tls() -> StoreResult<MakeRustlsConnect> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(StoreError::other)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

/// Refuses a server that is too old.
fn check_age(client: &mut Client) -> StoreResult<()> {
    let row = client
        .query_one(
            "SELECT current_setting('server_version_num')::bigint, current_setting('server_version')",
            &[],
        )
        .map_err(told)?;
    if row.try_get::<_, i64>(0).map_err(told)? < OLDEST {
        return Err(StoreError::ServerTooOld {
            found: row.try_get(1).map_err(told)?,
        });
    }
    Ok(())
}
