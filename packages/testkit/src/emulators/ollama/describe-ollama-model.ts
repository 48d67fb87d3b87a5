/** A model that can be pulled. */
export type OllamaModelName = 'mixtral:8x22b' | 'mixtral:8x7b';

const known = {
  'mixtral:8x22b': { aliases: ['mixtral:8x22b'], capabilities: ['completion', 'tools'], size: '141B', context: 65_536 },
  'mixtral:8x7b': {
    aliases: ['mixtral:8x7b', 'mixtral', 'mixtral:latest'],
    capabilities: ['completion'],
    size: '46.7B',
    context: 32_768,
  },
};
const templates = {
  'mixtral:8x22b':
    '{{ if .Tools }}[AVAILABLE_TOOLS] {{ json .Tools }}[/AVAILABLE_TOOLS]{{ end }}[INST] {{ .System }}{{ .Prompt }}[/INST] {{ .Response }}</s>',
  'mixtral:8x7b': '[INST] {{ .System }} {{ .Prompt }} [/INST] {{ .Response }}</s>',
};

/** Whether a name stands for the model. */
export function isNameOf(model: OllamaModelName, name: string): boolean {
  return known[model].aliases.includes(name);
}

/** Whether the model's template has a place for tools; that of 8x7B has none (ollama/ollama#9058). */
export function supportsTools(model: OllamaModelName): boolean {
  return known[model].capabilities.includes('tools');
}

/** What `/api/show` tells. */
export function showOllamaModel(model: OllamaModelName): Record<string, unknown> {
  const { capabilities, context } = known[model];
  const info = { 'general.architecture': 'llama', 'llama.context_length': context, 'llama.expert_count': 8 };
  return { template: templates[model], details: detailsOf(model), model_info: info, capabilities };
}

/** What `/api/tags` tells. */
export function listOllamaModels(model: OllamaModelName): Record<string, unknown> {
  const entry = { name: model, model, modified_at: '2025-06-15T14:00:00Z', size: 1, digest: '0'.repeat(64) };
  return { models: [{ ...entry, details: detailsOf(model) }] };
}

function detailsOf(model: OllamaModelName): Record<string, unknown> {
  const { size } = known[model];
  return { format: 'gguf', family: 'llama', families: ['llama'], parameter_size: size, quantization_level: 'Q4_0' };
}
