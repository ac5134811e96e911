// Checks the definitions in a folder with one of the validators of npm, and ends with 0 if it
// finds nothing: `node validate.mjs asl-validator|amazon-states-language-service FOLDER`.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const [name, folder] = process.argv.slice(2);

function aslValidator() {
  const validate = require("asl-validator");
  return async (text) => validate(JSON.parse(text)).isValid;
}

function languageService() {
  const { getLanguageService } = require("amazon-states-language-service");
  const { TextDocument } = require("vscode-languageserver-textdocument");
  const service = getLanguageService({});
  return async (text) => {
    const document = TextDocument.create("file://flow.asl.json", "asl", 1, text);
    const found = await service.doValidation(document, service.parseJSONDocument(document));
    return found.length === 0;
  };
}

const isValid = name === "asl-validator" ? aslValidator() : languageService();
for (const file of readdirSync(folder)) {
  if (!(await isValid(readFileSync(join(folder, file), "utf8")))) {
    console.error(`${name} finds something in ${file}`);
    process.exitCode = 1;
  }
}
