/** Entry of the command line: prints the usage. */
const usage = `用法 / usage: mingce <command> [options]

  check FILE...      检查文件 / check documents
  read FILE          读取文件 / read a document
  compare FILE...    对比文件 / compare documents
  serve              启动网站 / start the web app and API
`;

const [command] = process.argv.slice(2);
const asked = command === "--help" || command === "-h";
(asked ? process.stdout : process.stderr).write(usage);
process.exitCode = asked ? 0 : 3;
