"""Gathers over the API what the rules look at."""

from erp.database import ids
from rules.known import Known


def gather(connection, database, recent):
    """What the ERP holds; only the ids of leads and attendances are read from the database, since
    the API has no list of all of them."""
    clients = [connection.get(f"/clients/{row['id']}") for row in connection.all_items("/clients")]
    groups = [
        group
        for client in clients
        for group in connection.all_items(f"/clients/{client['id']}/billing-groups")
    ]
    leads = [connection.get(f"/leads/{lead}") for lead in ids(database, "leads")]
    attendances = [connection.get(f"/attendances/{one}") for one in ids(database, "attendances")]
    return Known(connection.get("/catalog"), clients, groups, leads, attendances, recent)
