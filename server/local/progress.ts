/** Receives one line for people about what the start is doing. */
export type Progress = (line: string) => void;
