"""Bodies that are plainly fit to send, and bodies that plainly are not."""

from functools import lru_cache
from typing import NamedTuple

FOREIGN_HOST = "rastreio.estranho.example"


class Verdict(NamedTuple):
    """What the rules say about a body."""

    has_text: bool
    is_safe: bool


_FIT = (
    "<p>Olá, <strong>{{client_name}}</strong>!</p>",
    "<h2>Bem-vindo</h2><p>Seu plano é <em>{{plan_name}}</em>.</p>",
    "<ul><li>Primeiro vencimento: {{first_due_date}}</li><li>Suporte 24h</li></ul>",
    "<ol><li>Um</li><li>Dois</li></ol>",
    '<p>Veja <a href="https://provedor.example/ajuda">a ajuda</a>.</p>',
    "Só texto, sem marcação",
    "<p>1 &lt; 2 &amp; 3</p>",
    "<p>Linha<br>outra linha</p>",
)
_WITHOUT_TEXT = (
    "",
    "   ",
    "\n\t",
    "<p></p>",
    "<p> </p>",
    "<p>&nbsp;</p>",
    "<p><br></p>",
    "<ul><li></li></ul>",
    "<p><strong> </strong></p>",
)
_UNFIT = (
    "<p>Olá</p><script>alert(1)</script>",
    '<p onclick="alert(1)">Olá</p>',
    '<p>Olá</p><form action="https://x.example"><input name="senha"></form>',
    '<p>Olá</p><iframe src="https://x.example"></iframe>',
    '<p>Olá <a href="javascript:alert(1)">aqui</a></p>',
    '<p>Olá</p><svg onload="alert(1)"></svg>',
    '<p>Olá</p><object data="https://x.example/x.swf"></object>',
    '<base href="https://x.example/"><p>Olá</p>',
    '<meta http-equiv="refresh" content="0;url=https://x.example"><p>Olá</p>',
    f'<p>Olá</p><img src="https://{FOREIGN_HOST}/p.gif" width="1" height="1">',
    f'<p>Olá</p><img src="//{FOREIGN_HOST}/p.gif">',
    '<p>Olá</p><img src="data:image/png;base64,AAAA">',
    '<p>Olá</p><img src="x" onerror="alert(1)">',
    '<p>Olá</p><link rel="stylesheet" href="https://x.example/x.css">',
)


@lru_cache
def verdicts(image_hosts):
    """Every sample, under the hosts that images may come from."""
    samples = {body: Verdict(has_text=True, is_safe=True) for body in _FIT}
    samples.update({body: Verdict(has_text=False, is_safe=True) for body in _WITHOUT_TEXT})
    samples.update({body: Verdict(has_text=True, is_safe=False) for body in _UNFIT})
    for host in image_hosts:
        samples[_image("https", host)] = Verdict(has_text=True, is_safe=True)
        samples[_image("http", host)] = Verdict(has_text=True, is_safe=False)
        samples[_image("https", f"{host}.estranho.example")] = Verdict(has_text=True, is_safe=False)
    return samples


def verdict_on(body, image_hosts):
    """The verdict on one of the samples; another is no business of the oracle's."""
    return verdicts(image_hosts)[body]


def _image(scheme, host):
    return f'<p>Olá <img src="{scheme}://{host}/logo.png" alt="logo"></p>'
