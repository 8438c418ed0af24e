"""E-mail addresses that everybody agrees about."""

VALID = (
    "contato@cliente.example",
    "amelia.ventania@correio.example",
    "a@x.example",
    "financeiro+boletos@sub.dominio.example",
    "CAIXA_1@Loja-Central.example",
)
INVALID = (
    "sem-arroba.example",
    "@sem-nome.example",
    "sem-dominio@",
    "dois@@sinais.example",
    "um@dois@tres.example",
    "com espaço@cliente.example",
    "com espaco@cliente.example",
    "ponto@duplo..example",
    "ponto@.inicio.example",
    "quebra@linha\n.example",
    "a@x.example, b@x.example",
    "<a@x.example>",
)


def is_valid_address(address):
    """The verdict on one of the samples; another is no business of the oracle's."""
    if address in VALID:
        return True
    if address in INVALID:
        return False
    raise KeyError(address)
