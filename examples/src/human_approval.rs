//! Expenses that a person has to approve, if they are large: the question goes out by mail, and the
//! workflow waits for days without cost.

use serde::{Deserialize, Serialize};
use statewright::{
    Attribute, Expr, Predefined, RestApi, Stack, State, StateMachine, Subscriber, Subscription,
    Table, Topic, approval, fail, item_field, pass, text,
};
use statewright_handler::{Answer, Decision, Shape};

/// What somebody wants to have back.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Expense {
    /// The ID of the expense.
    pub id: String,
    /// Who wants it.
    pub employee: String,
    /// How much it is.
    pub cents: u64,
}

/// An expense with what was said to it.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Judged {
    /// The expense.
    pub expense: Expense,
    /// What was said.
    pub decision: Decision,
}

/// An expense that may be paid.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Asked {
    /// The expense.
    pub expense: Expense,
    /// Who says so.
    pub by: String,
}

/// What is noted of it.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Approved {
    /// The ID of the expense.
    pub id: String,
    /// Who approved it.
    pub by: String,
}

/// The stack of this example.
pub fn describe(stack: &mut Stack) {
    let managers = Topic::new(stack, "Managers");
    Subscription::new(stack, "Mails", &managers, Subscriber::email("managers@example.com"));
    let expenses = Table::new(stack, "Expenses", Attribute::text("id"));

    let ask = approval("Ask a Manager", &managers, 3 * 86_400, |expense: Expr<Expense>| {
        text!(
            "{} wants {} cents for {}",
            expense.get(Expense::EMPLOYEE),
            expense.get(Expense::CENTS),
            expense.get(Expense::ID)
        )
    });

    let note = expenses
        .put_item::<_, Approved>("Note It", |made: Expr<Asked>| {
            vec![
                item_field(Approved::ID, made.get(Asked::EXPENSE).get(Expense::ID)),
                item_field(Approved::BY, made.get(Asked::BY)),
            ]
        })
        .output(|made, _| ApprovedShape {
            id: made.get(Asked::EXPENSE).get(Expense::ID),
            by: made.get(Asked::BY),
        });

    let asked = ask
        .output(|expense, answer| JudgedShape { expense, decision: answer.get(Answer::DECISION) })
        .catch(Predefined::Timeout, fail("Nobody Answered").error("NobodyAnswered"))
        .choose("What They Say", Judged::DECISION, |decision| match decision {
            Decision::Approved => pass("By a Manager", |judged: Expr<Judged>| AskedShape {
                expense: judged.get(Judged::EXPENSE),
                by: "a manager",
            })
            .into(),
            Decision::Rejected => fail("Rejected").error("Rejected").into(),
        });

    let flow = statewright::start::<Expense>()
        .when("Is It Large", |expense| expense.get(Expense::CENTS).at_least(10_000), asked)
        .otherwise(pass("By Rule", |expense| AskedShape { expense, by: "rule" }))
        .then(note);
    let approvals = StateMachine::new(stack, "Approvals", flow);

    // Where the managers' tools send the answer, with the token that was in the question.
    let answers = RestApi::new(stack, "Answers");
    answers.answer(stack, "POST /answers", &approvals);
    stack.output("AnswersUrl", answers.url());
}
