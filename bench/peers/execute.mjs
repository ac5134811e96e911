// Runs workloads with libraries of npm: JSON lines in on stdin, JSON lines out on stdout, as
// crates/statewright-engine/examples/workload.rs does.
//
// `jsonata` is no engine but the reference implementation of the language: around it stands the
// least that can run the workloads, with no history and no checks.
import { createInterface } from 'node:readline';

const peers = {
  async 'aws-local-stepfunctions'() {
    const { StateMachine } = await import('aws-local-stepfunctions');
    return (definition) => {
      const machine = new StateMachine(definition, { validationOptions: { checkPaths: false, checkArn: false } });
      return (input) => machine.run(input).result;
    };
  },
  async jsonata() {
    const { default: jsonata } = await import('jsonata');
    const compiled = new Map();
    const evaluate = (text, input) => {
      if (!compiled.has(text)) compiled.set(text, jsonata(text.slice(2, -2)));
      return compiled.get(text).evaluate(undefined, { states: { input } });
    };
    const fill = async (template, input) => {
      if (typeof template === 'string' && template.startsWith('{%')) return evaluate(template, input);
      const members = Object.entries(template).map(async ([key, value]) => [key, await fill(value, input)]);
      return Object.fromEntries(await Promise.all(members));
    };
    return (definition) => async (input) => {
      for (let name = definition.StartAt; name; ) {
        const state = definition.States[name];
        if (state.Type === 'Choice') {
          name = (await evaluate(state.Choices[0].Condition, input)) ? state.Choices[0].Next : state.Default;
          continue;
        }
        if (state.Output) input = await fill(state.Output, input);
        name = state.Next;
      }
      return input;
    };
  },
};

const load = await peers[process.argv[2]]();
let run, text;
for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  let answer = { ok: true };
  try {
    if (message.op === 'load') [run, text] = [load(message.definition), JSON.stringify(message.input)];
    else {
      let output;
      for (let count = 0; count < message.n; count++) output = JSON.stringify(await run(JSON.parse(text)));
      answer.output = JSON.parse(output);
    }
  } catch (error) {
    answer = { ok: false, error: String(error) };
  }
  console.log(JSON.stringify(answer));
}
