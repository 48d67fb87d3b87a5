// What llama-server needs beside its own sources when it is built for text alone: no page for a browser, no images, no sound.
#include "mtmd-helper.h"
#include "mtmd.h"
#include "ui.h"

static const std::array<llama_ui_asset, 0> no_assets {};

const std::array<llama_ui_asset, 0> & llama_ui_get_assets() {
    return no_assets;
}

const llama_ui_asset * llama_ui_find_asset(const std::string &) {
    return nullptr;
}

bool llama_ui_use_gzip() {
    return false;
}

mtmd_context_params mtmd_context_params_default(void) {
    return {};
}

mtmd_helper_init_opt mtmd_helper_init_opt_default(void) {
    return {};
}

void mtmd_helper_log_set(ggml_log_callback, void *) {}

void mtmd_free(mtmd_context *) {}
