export type { Between, Emulator, EmulatorOptions, ReceivedRequest, ScriptedRefusal } from './emulator.js';
export type { ModelCall, ModelPrompt, ModelScript, ModelTurn } from './scripted-model.js';
export { emulateNvidia, type NvidiaEmulator } from './emulators/nvidia/emulate-nvidia.js';
export type { NvidiaEmulatorOptions } from './emulators/nvidia/nvidia-options.js';
export type { CallText } from './write-model-text.js';
export {
  emulateTSystems,
  type TSystemsEmulator,
  type TSystemsEmulatorOptions,
} from './emulators/t-systems/emulate-t-systems.js';
export { emulateMistral, type MistralEmulator } from './emulators/mistral/emulate-mistral.js';
export type { MistralEmulatorOptions } from './emulators/mistral/mistral-options.js';
export { emulateWorkersAI, type WorkersAIEmulator } from './emulators/workers-ai/emulate-workers-ai.js';
export { type WorkersAIBinding, workersAIBinding } from './emulators/workers-ai/workers-ai-binding.js';
export { type WorkersAICode, workersAIRefusal } from './emulators/workers-ai/workers-ai-failure.js';
export type { WorkersAIEmulatorOptions } from './emulators/workers-ai/workers-ai-options.js';
export { checkHost, checkRule, conformanceRules } from './conformance/check-host.js';
export { checkLiveHost, checkLiveRule } from './conformance/check-live-host.js';
export { liveRules } from './conformance/live-rules.js';
export type { LiveHost, LiveRule, LiveTarget } from './conformance/live-target.js';
export type {
  ConformanceRule,
  ConformanceTarget,
  OpenedHost,
  OpenOptions,
  RuleOutcome,
  WireSettings,
} from './conformance/conformance-target.js';
export { emulateLlamaServer, type LlamaServerEmulatorOptions } from './emulators/llama-server/emulate-llama-server.js';
export { emulateVllm, type VllmEmulatorOptions } from './emulators/vllm/emulate-vllm.js';
export type { SelfHostedEmulator } from './emulators/self-hosted/start-self-hosted.js';
export { emulateOllama, type OllamaEmulatorOptions } from './emulators/ollama/emulate-ollama.js';
export { emulateTgi, type TgiEmulatorOptions } from './emulators/tgi/emulate-tgi.js';
export { faults } from './faults/catalogue.js';
export { checkFault } from './faults/check-fault.js';
export { countFaults, type FaultCount } from './faults/count-faults.js';
export { findWays } from './faults/find-ways.js';
export { listFaultCells, listReaderCells, rotateCells } from './faults/list-fault-cells.js';
export type { Fault, FaultGroup, Outcome, Strike, ToolFault } from './faults/fault.js';
export { type FaultCell, type FaultVerdict, nameCell, type Reader } from './faults/fault-cell.js';
export { type FaultPlay, type FaultServer, startFaultServer } from './faults/fault-server.js';
export { selfSigned } from './faults/self-signed.js';
