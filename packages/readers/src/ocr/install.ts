// What a user installs to have scanned pages read; the project itself names none of it as a dependency.
import packages from "./recogniser-packages.json" with { type: "json" };

/** What to do where no recogniser is installed; a Chinese sentence without its end. */
export const howToInstall = `也可以请管理员在本软件的目录里执行 npm install --no-save ${packages.join(" ")}，安装文字识别后再提交`;

/** Why a page was not read although a recogniser is installed; a Chinese sentence without its end. */
export const tooMuch = "本机的文字识别没有读到它：一份文件最多识别 20 页、20 秒，或者图上没有认出文字";
