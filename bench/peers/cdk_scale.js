// crates/statewright/examples/scale.rs as an app of the AWS CDK: FUNCTIONS and STATES as arguments.
const { App, Stack } = require("aws-cdk-lib");
const iam = require("aws-cdk-lib/aws-iam");
const lambda = require("aws-cdk-lib/aws-lambda");
const logs = require("aws-cdk-lib/aws-logs");
const s3 = require("aws-cdk-lib/aws-s3");
const sfn = require("aws-cdk-lib/aws-stepfunctions");
const tasks = require("aws-cdk-lib/aws-stepfunctions-tasks");

const [count, states] = process.argv.slice(2).map(Number);
const app = new App();
const stack = new Stack(app, "Scale");
const role = new iam.Role(stack, "Role", {
  assumedBy: new iam.ServicePrincipal("lambda.amazonaws.com"),
});
const logGroup = new logs.LogGroup(stack, "Logs", { retention: logs.RetentionDays.ONE_MONTH });
logGroup.grantWrite(role);
const artifacts = s3.Bucket.fromBucketName(stack, "Artifacts", "artifacts");
const functions = Array.from({ length: count }, (_, number) =>
  new lambda.Function(stack, `Function${number}`, {
    runtime: lambda.Runtime.PROVIDED_AL2023,
    handler: "bootstrap",
    code: lambda.Code.fromBucket(artifacts, "close_case.zip"),
    role,
    logGroup,
  }),
);
const state = (number) =>
  number % 10 === 9
    ? new sfn.Pass(stack, `State ${number}`)
    : new tasks.LambdaInvoke(stack, `State ${number}`, {
        payloadResponseOnly: true,
        retryOnServiceExceptions: false,
        lambdaFunction: functions[number % count],
        resultPath: sfn.JsonPath.DISCARD,
      });
let flow = sfn.Chain.start(state(0));
for (let number = 1; number < states; number++) flow = flow.next(state(number));
new sfn.StateMachine(stack, "Machine", { definitionBody: sfn.DefinitionBody.fromChainable(flow) });
app.synth();
