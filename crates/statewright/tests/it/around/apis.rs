//! HTTP and REST APIs.

use handlers::NewCase;
use serde_json::json;
use statewright::{
    Cors, HttpApi, HttpApiProps, Queue, RestApi, RestApiProps, RouteAuth, StateMachine,
    StateMachineProps, StateMachineType, Throttling,
};

use super::template;
use crate::{Functions, problems::problems};

fn express() -> StateMachineProps {
    StateMachineProps { machine_type: StateMachineType::Express, ..StateMachineProps::default() }
}

#[test]
fn an_http_api() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let machine = StateMachine::new(stack, "Machine", functions.open.task("Open"));
        let quick = StateMachine::with(stack, "Quick", functions.open.task("Open"), &express());
        let props = HttpApiProps {
            description: Some("opens cases".to_owned()),
            cors: Some(Cors {
                origins: vec!["https://example.com".to_owned()],
                methods: vec!["POST".to_owned()],
                ..Cors::default()
            }),
            throttling: Some(Throttling { rate: 100, burst: 50 }),
            access_log_days: Some(30),
            ..HttpApiProps::default()
        };
        let api = HttpApi::with(stack, "Api", &props);
        api.start::<NewCase>(stack, "OpenRoute", "POST /cases", &machine);
        api.start_sync::<NewCase>(stack, "OpenNowRoute", "POST /cases/now", &quick);
        api.invoke(stack, "CloseRoute", "DELETE /cases/{id}", &functions.close);
        api.grant_invoke(stack, &functions.escalate);
        stack.output("Address", api.url());
        let props = HttpApiProps { auth: RouteAuth::Public, ..HttpApiProps::default() };
        let api = HttpApi::with(stack, "PublicApi", &props);
        api.invoke(stack, "PublicRoute", "POST /close", &functions.close);
    }));
}

/// The id of a deployment is another one for other routes.
fn without_hash(template: &str) -> String {
    let mut text = template.to_owned();
    while let Some(start) = text.find("ApiDeployment") {
        let name = text[start..].split('"').next().unwrap_or_default().to_owned();
        assert_eq!(name.len(), "ApiDeployment".len() + 16, "an id with a hash");
        text = text.replace(&name, "Deployed");
    }
    text
}

#[test]
fn a_rest_api() {
    insta::assert_snapshot!(without_hash(&template(|stack| {
        let functions = Functions::new(stack);
        let machine = StateMachine::new(stack, "Machine", functions.open.task("Open"));
        let quick = StateMachine::with(stack, "Quick", functions.open.task("Open"), &express());
        let props = RestApiProps {
            description: Some("opens cases".to_owned()),
            stage: "v1".to_owned(),
            tracing: true,
            throttling: Some(Throttling { rate: 100, burst: 50 }),
            ..RestApiProps::default()
        };
        let api = RestApi::with(stack, "Api", &props);
        api.start::<NewCase>(stack, "PUT /cases", &machine);
        api.start_sync::<NewCase>(stack, "POST /cases", &quick);
        api.answer(stack, "POST /answers", &machine);
        api.invoke(stack, "CloseRoute", "DELETE /cases/{id}", &functions.close);
        api.grant_invoke(stack, &functions.escalate);
        stack.output("Address", api.url());
    })));
}

#[test]
fn apis_are_for_who_has_a_token() {
    insta::assert_snapshot!(without_hash(&template(|stack| {
        let functions = Functions::new(stack);
        let pool = stack.resource("Pool", "AWS::Cognito::UserPool", json!({}));
        let properties = json!({ "UserPoolId": pool.reference() });
        let client = stack.resource("Client", "AWS::Cognito::UserPoolClient", properties);
        let auth = RouteAuth::Jwt {
            issuer: pool.attribute("ProviderURL").into(),
            audiences: vec![client.reference().into()],
        };
        let api = HttpApi::with(stack, "Http", &HttpApiProps { auth, ..HttpApiProps::default() });
        api.invoke(stack, "CloseRoute", "DELETE /cases/{id}", &functions.close);
        let auth = RouteAuth::UserPool(pool.attribute("Arn").into());
        let api = RestApi::with(stack, "Api", &RestApiProps { auth, ..RestApiProps::default() });
        api.invoke(stack, "CloseToo", "DELETE /cases/{id}", &functions.close);
    })));
}

/// What is deployed is what the API is like now.
#[test]
fn another_route_is_another_deployment() {
    let deployment = |route: &str| {
        let text = template(|stack| {
            let functions = Functions::new(stack);
            let props = RestApiProps { auth: RouteAuth::Public, ..RestApiProps::default() };
            RestApi::with(stack, "Api", &props).invoke(
                stack,
                "CloseRoute",
                route,
                &functions.close,
            );
        });
        let name = text.split('"').find(|part| part.starts_with("ApiDeployment"));
        name.map(str::to_owned).expect("a deployment")
    };
    assert_eq!(deployment("POST /cases"), deployment("POST /cases"));
    assert_ne!(deployment("POST /cases"), deployment("PUT /cases"));
}

#[test]
fn apis_are_set_up_wrongly() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let machine = StateMachine::new(stack, "Machine", functions.open.task("Open"));
        let queue = Queue::new(stack, "Queue");
        let props = HttpApiProps {
            cors: Some(Cors::default()),
            access_log_days: Some(2),
            ..HttpApiProps::default()
        };
        let api = HttpApi::with(stack, "Http", &props);
        api.start::<NewCase>(stack, "SendRoute", "POST cases", &queue);
        api.start_sync::<NewCase>(stack, "OpenRoute", "POST cases", &machine);
        let props = RestApiProps { stage: "a b".to_owned(), ..RestApiProps::default() };
        let api = RestApi::with(stack, "Rest", &props);
        api.start_sync::<NewCase>(stack, "post /cases", &machine);
        api.start::<NewCase>(stack, "POST /cases", &machine);
        api.start::<NewCase>(stack, "POST /cases", &machine);
        api.start::<NewCase>(stack, "POST /other", &functions.open);
        let auth = RouteAuth::Jwt { issuer: "example.com".into(), audiences: Vec::new() };
        let props = HttpApiProps { auth: auth.clone(), ..HttpApiProps::default() };
        HttpApi::with(stack, "Tokens", &props);
        RestApi::with(stack, "RestTokens", &RestApiProps { auth, ..RestApiProps::default() });
        let auth = RouteAuth::UserPool("arn:aws:cognito-idp:eu-west-1:1:userpool/a".into());
        HttpApi::with(stack, "Pool", &HttpApiProps { auth, ..HttpApiProps::default() });
    }));
}
