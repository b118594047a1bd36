import { lockDataFolder } from "../../server/local/data-folder-lock.ts";

const lock = await lockDataFolder(process.argv[2] ?? "");
lock.describe("http://127.0.0.1:4000");
console.log("locked");
setInterval(() => undefined, 1_000);
