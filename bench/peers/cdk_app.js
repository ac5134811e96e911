// The call centre as an app of the AWS CDK: the same functions, definition and role.
const { App, Stack, CfnOutput } = require("aws-cdk-lib");
const iam = require("aws-cdk-lib/aws-iam");
const lambda = require("aws-cdk-lib/aws-lambda");
const s3 = require("aws-cdk-lib/aws-s3");
const sfn = require("aws-cdk-lib/aws-stepfunctions");
const tasks = require("aws-cdk-lib/aws-stepfunctions-tasks");

const app = new App();
const stack = new Stack(app, "CallCenter");
const role = new iam.Role(stack, "FunctionsRole", {
  assumedBy: new iam.ServicePrincipal("lambda.amazonaws.com"),
});
// Code that is there already: nothing is copied or hashed.
const artifacts = s3.Bucket.fromBucketName(stack, "Artifacts", "artifacts");
const task = (id, name) =>
  new tasks.LambdaInvoke(stack, name, {
    payloadResponseOnly: true,
    retryOnServiceExceptions: false,
    lambdaFunction: new lambda.Function(stack, `${id}Function`, {
      runtime: lambda.Runtime.PROVIDED_AL2023,
      handler: "bootstrap",
      code: lambda.Code.fromBucket(artifacts, `${id}.zip`),
      role,
    }),
  });
const status = (value) => sfn.Condition.numberEquals("$.Status", value);
const definition = task("OpenCase", "Open Case")
  .next(task("AssignCase", "Assign Case"))
  .next(task("WorkOnCase", "Work on Case"))
  .next(
    new sfn.Choice(stack, "Is Case Resolved")
      .when(status(1), task("CloseCase", "Close Case"))
      .when(
        status(0),
        task("EscalateCase", "Escalate Case").next(
          new sfn.Fail(stack, "Fail", { cause: "Engage Tier 2 Support." }),
        ),
      ),
  );
const machine = new sfn.StateMachine(stack, "CallCenterStateMachine", {
  definitionBody: sfn.DefinitionBody.fromChainable(definition),
});
new CfnOutput(stack, "StateMachineArn", { value: machine.stateMachineArn });
app.synth();
