import { parentPort, workerData } from "node:worker_threads";
import { measure } from "./tasks.ts";

// One measurement, and the end of the thread.
parentPort?.postMessage(measure(workerData));
