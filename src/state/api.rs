//! The one client of the ERP.

use erp_client::ErpClient;

/// The ERP, as every part of the program reaches it: the one that served the page.
pub fn erp() -> ErpClient {
    ErpClient::same_origin()
}
