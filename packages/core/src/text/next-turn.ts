/** Source of a pattern, with the flags `i` and `m`, for what begins a turn that is not the model's: it went on and spoke for the user. */
export const nextTurn = String.raw`\[INST\]|<\/s>|<\|im_\w+\|>|^(?:User|Human):|^#+ (?:Instruction|User|Human)\b`;
