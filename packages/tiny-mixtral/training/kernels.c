/* What PyTorch on a CPU does in many passes over memory, in one each: see kernels.py. uint16_t holds a bfloat16. */
#include <math.h>
#include <stdint.h>
#include <string.h>

static inline float widen(uint16_t half) {
  uint32_t bits = (uint32_t)half << 16;
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

/* To the nearest, ties to even. */
static inline uint16_t narrow(float value) {
  uint32_t bits;
  memcpy(&bits, &value, 4);
  return (uint16_t)((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

/* in: rows of gate and up, `width` each; out: silu(gate) * up */
void gate_forward(const uint16_t *restrict in, uint16_t *restrict out, long rows, long width) {
  for (long row = 0; row < rows; row++, in += 2 * width, out += width)
    for (long at = 0; at < width; at++) {
      float gate = widen(in[at]);
      out[at] = narrow(gate / (1.0f + expf(-gate)) * widen(in[width + at]));
    }
}

void gate_backward(const uint16_t *restrict in, const uint16_t *restrict d_out, uint16_t *restrict d_in, long rows,
                   long width) {
  for (long row = 0; row < rows; row++, in += 2 * width, d_in += 2 * width, d_out += width)
    for (long at = 0; at < width; at++) {
      float gate = widen(in[at]), d = widen(d_out[at]), share = 1.0f / (1.0f + expf(-gate));
      d_in[at] = narrow(d * widen(in[width + at]) * share * (1.0f + gate * (1.0f - share)));
      d_in[width + at] = narrow(d * gate * share);
    }
}

/* out and half: x / rms(x) * scale, in both types */
void norm_forward(const float *restrict x, const float *restrict scale, float *restrict out, uint16_t *restrict half,
                  float *restrict inverse, long rows, long width, float eps) {
  for (long row = 0; row < rows; row++, x += width, out += width, half += width) {
    float sum = 0;
    for (long at = 0; at < width; at++) sum += x[at] * x[at];
    float r = inverse[row] = 1.0f / sqrtf(sum / width + eps);
    for (long at = 0; at < width; at++) {
      float value = x[at] * r * scale[at];
      out[at] = value;
      half[at] = narrow(value);
    }
  }
}

/* d_out or d_half may be null */
void norm_backward(const float *restrict x, const float *restrict scale, const float *restrict inverse,
                   const float *restrict d_out, const uint16_t *restrict d_half, float *restrict d_x,
                   float *restrict d_scale, long rows, long width) {
  float d[1024];
  for (long row = 0; row < rows; row++, x += width, d_x += width) {
    float r = inverse[row], sum = 0;
    for (long at = 0; at < width; at++) d[at] = 0;
    if (d_out) {
      for (long at = 0; at < width; at++) d[at] += d_out[at];
      d_out += width;
    }
    if (d_half) {
      for (long at = 0; at < width; at++) d[at] += widen(d_half[at]);
      d_half += width;
    }
    for (long at = 0; at < width; at++) {
      d_scale[at] += d[at] * x[at] * r;
      d[at] *= scale[at];
      sum += d[at] * x[at];
    }
    float pull = sum * r * r * r / width;
    for (long at = 0; at < width; at++) d_x[at] = d[at] * r - x[at] * pull;
  }
}

/* Turns pairs of neighbours by angles; sign -1 turns back. in: rows of heads, `width` wide; cos, sin: width / 2. */
void turn(const uint16_t *restrict in, uint16_t *restrict out, const float *restrict cos, const float *restrict sin,
          long rows, long heads, long width, long stride, float sign) {
  for (long row = 0; row < rows; row++, in += stride, out += stride, cos += width / 2, sin += width / 2)
    for (long head = 0; head < heads; head++)
      for (long pair = 0; pair < width / 2; pair++) {
        long at = head * width + 2 * pair;
        float even = widen(in[at]), odd = widen(in[at + 1]), s = sign * sin[pair];
        out[at] = narrow(even * cos[pair] - odd * s);
        out[at + 1] = narrow(even * s + odd * cos[pair]);
      }
}

static float widen_all(const uint16_t *restrict in, float *restrict out, long count, float most) {
  for (long at = 0; at < count; at++) {
    float value = widen(in[at]);
    out[at] = value;
    most = value > most ? value : most;
  }
  return most;
}

static void narrow_all(const float *restrict in, uint16_t *restrict out, long count, float share) {
  for (long at = 0; at < count; at++) out[at] = narrow(in[at] * share);
}

/*
 * scores: batch, heads, part, end, in place: softmax over the keys that the query sees: none after it, and of the
 * branches only the common beginning and its own. branches: batch, length, each in one piece, 0 in front (the padding
 * at the end may be 0 too); the query of row q is at start + q.
 */
void softmax_forward(uint16_t *restrict scores, const int32_t *restrict branches, long batch, long heads, long part,
                     long end, long start, long length) {
  float row[4096];
  long begin[4096];
  for (long b = 0; b < batch; b++, branches += length) {
    long common = 0;
    while (common < length && branches[common] == 0) common++;
    for (long k = 0; k < length; k++) begin[k] = k > 0 && branches[k] == branches[k - 1] ? begin[k - 1] : k;
    for (long h = 0; h < heads; h++)
      for (long q = 0; q < part; q++, scores += end) {
        long here = start + q, own = here < common ? here + 1 : begin[here], seen = here < common ? here + 1 : common;
        long others = here + 1 - own, count = seen + others;
        float most = widen_all(scores, row, seen, -1e30f), sum = 0;
        most = widen_all(scores + own, row + seen, others, most);
        for (long k = 0; k < count; k++) {
          row[k] = expf(row[k] - most);
          sum += row[k];
        }
        narrow_all(row, scores, seen, 1.0f / sum);
        memset(scores + seen, 0, 2 * (own - seen));
        narrow_all(row + seen, scores + own, others, 1.0f / sum);
        memset(scores + here + 1, 0, 2 * (end - here - 1));
      }
  }
}

/* d: of the result, becomes that of the scores, in place */
void softmax_backward(const uint16_t *restrict result, uint16_t *restrict d, long rows, long end) {
  for (long row = 0; row < rows; row++, result += end, d += end) {
    float sum = 0;
    for (long k = 0; k < end; k++) sum += widen(result[k]) * widen(d[k]);
    for (long k = 0; k < end; k++) d[k] = narrow(widen(result[k]) * (widen(d[k]) - sum));
  }
}
