//! The chart of accounts of the demo's provider, in three levels.

use contract::LedgerAccountId;
use contract::catalog::LedgerAccount;

/// One account a line: id, code, name; `×` before a name says that it is inactive. An account
/// stands below the one whose code its own continues; the third level takes entries.
const CHART: &str = "\
1 1 Receitas
4 1.01 Mensalidades
6 1.01.001 Internet – pessoa física
5 1.01.002 Serviço de comunicação multimídia (SCM)
7 1.01.003 Internet – pessoa jurídica
8 1.01.004 TV por assinatura
11 1.01.005 Telefonia fixa (STFC)
12 1.01.006 Link dedicado
13 1.01.007 Serviços de valor adicionado (SVA)
14 1.01.008 ×Internet via rádio
9 1.02 Adesões e instalações
10 1.02.001 Taxa de adesão
15 1.02.002 Taxa de instalação
16 1.02.003 Mudança de endereço
17 1.02.004 Reativação
18 1.02.005 ×Taxa de habilitação
19 1.03 Equipamentos
20 1.03.001 Locação de roteador
21 1.03.002 Locação de decodificador
22 1.03.003 Venda de equipamentos
23 1.03.004 Indenização de equipamentos
24 1.04 Receitas financeiras
25 1.04.001 Juros recebidos
26 1.04.002 Multas recebidas
27 1.04.003 Rendimentos de aplicação
28 1.05 Outras receitas
29 1.05.001 Multa por fidelidade
30 1.05.002 Compartilhamento de postes
31 1.05.003 Receitas eventuais
2 2 Despesas
32 2.01 Rede e interconexão
33 2.01.001 Trânsito IP
34 2.01.002 Transporte
35 2.01.003 Aluguel de postes
36 2.01.004 Interconexão telefônica
37 2.01.005 Energia dos POPs
38 2.01.006 Manutenção de fibra
39 2.02 Pessoal
40 2.02.001 Salários
41 2.02.002 Encargos
42 2.02.003 Comissões de venda
43 2.02.004 Treinamento
44 2.02.005 Vale-transporte e refeição
45 2.03 Administrativas
46 2.03.001 Aluguel da sede
47 2.03.002 Contabilidade
48 2.03.003 Sistemas e licenças
49 2.03.004 Tarifas bancárias
50 2.03.005 Material de escritório
51 2.04 Comerciais
52 2.04.001 Publicidade
53 2.04.002 Patrocínios
54 2.04.003 Brindes
55 2.05 Tributos
56 2.05.001 ICMS
57 2.05.002 ISS
58 2.05.003 PIS e Cofins
59 2.05.004 FUST e Funttel
60 2.05.005 Taxas da Anatel
3 3 Investimentos
61 3.01 Rede
62 3.01.001 Cabos e caixas
63 3.01.002 Equipamentos ópticos (OLT)
64 3.01.003 Torres e abrigos
65 3.02 Cliente
66 3.02.001 Roteadores e ONUs
67 3.02.002 Decodificadores
68 3.03 Imobilizado
69 3.03.001 Veículos
70 3.03.002 Móveis e computadores";

/// Every account.
pub fn accounts() -> Vec<LedgerAccount> {
    let lines: Vec<(i64, &str, &str)> = CHART.lines().filter_map(line).collect();
    let account = |&(id, code, name): &(i64, &str, &str)| {
        let parent = code.rsplit_once('.').map(|(above, _)| above);
        let parent = lines.iter().find(|(_, code, _)| Some(*code) == parent);
        LedgerAccount {
            id: LedgerAccountId(id),
            code: code.to_owned(),
            name: super::registries::bare(name),
            parent_id: parent.map(|(id, ..)| LedgerAccountId(*id)),
            accepts_entries: code.matches('.').count() == 2,
            active: super::registries::is_active(name),
        }
    };
    lines.iter().map(account).collect()
}

fn line(line: &'static str) -> Option<(i64, &'static str, &'static str)> {
    let (id, rest) = line.split_once(' ')?;
    let (code, name) = rest.split_once(' ')?;
    Some((id.parse().ok()?, code, name))
}
