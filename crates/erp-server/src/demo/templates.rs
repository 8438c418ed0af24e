//! The e-mail templates of the demo's provider.

use contract::PlanId;

use super::TENANT;
use crate::storage::templates::{self, NewTemplate};
use crate::storage::{Connection, Stored};

/// Adds them: one of a plan's own, the general default, and others.
pub async fn insert(connection: &mut Connection) -> Stored<()> {
    for template in all() {
        templates::insert(connection, TENANT, &template).await?;
    }
    Ok(())
}

fn all() -> [NewTemplate; 5] {
    let template = |name: &str, subject: &str, body_html: &str| NewTemplate {
        name: name.to_owned(),
        subject: subject.to_owned(),
        body_html: body_html.to_owned(),
        plan_id: None,
        is_default: false,
    };
    let general = template(
        "Boas-vindas",
        "Boas-vindas ao {{provider_name}}, {{client_name}}!",
        "<p>Olá, <b>{{client_name}}</b>!</p>\
         <p>Seu contrato <b>{{contract_number}}</b> do plano {{plan_name}} foi criado.</p>\
         <p>A primeira conta vence em {{first_due_date}}. Qualquer dúvida, é só responder a este e-mail.</p>\
         <p>Equipe {{provider_name}}</p>",
    );
    let fiber = template(
        "Boas-vindas Fibra 500 Mega",
        "{{client_name}}, sua fibra está a caminho",
        "<h2>Que bom ter você com a gente!</h2>\
         <p>Olá, <b>{{client_name}}</b>. Você contratou o plano <b>{{plan_name}}</b> por {{plan_price}} por mês.</p>\
         <ul><li>Contrato: {{contract_number}}</li><li>Primeiro vencimento: {{first_due_date}}</li></ul>\
         <p>Em breve a equipe técnica combina a instalação. Até já!</p>",
    );
    [
        NewTemplate {
            plan_id: Some(PlanId(1)),
            ..fiber
        },
        NewTemplate {
            is_default: true,
            ..general
        },
        template(
            "Boas-vindas para empresas",
            "Contrato {{contract_number}} – {{plan_name}}",
            "<p>Prezados,</p><p>Confirmamos a contratação do plano <b>{{plan_name}}</b> por \
             {{client_name}} (CNPJ {{client_document}}).</p><p>Atenciosamente,<br>{{provider_name}}</p>",
        ),
        template(
            "Telefonia: como usar sua linha",
            "Sua linha fixa no {{provider_name}}",
            "<p>Olá, {{client_name}}!</p><ol><li>Conecte o aparelho ao roteador.</li>\
             <li>Espere a luz verde.</li><li>Faça a primeira ligação.</li></ol>",
        ),
        template(
            "Cortesia",
            "Um presente do {{provider_name}}",
            "<p>{{client_name}}, seu acesso ao plano {{plan_name}} é por nossa conta. <i>Aproveite!</i></p>",
        ),
    ]
}
