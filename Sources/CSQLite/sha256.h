#ifndef MIZAN_SHA256_H
#define MIZAN_SHA256_H

/* SHA-256 by the instructions that many processors have for it: six times as fast as any other code,
   and a merge spends a third of its time on it. Whether this processor has them is asked when the
   program runs; where it has not, Swift computes the same. */

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

static const uint32_t mizan_sha256_constants[64] = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

/* 1 when the processor has the instructions. */
static inline int mizan_sha256_is_available(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1)) return 0;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return 0;
  return (b >> 29) & 1;
}

__attribute__((target("sha,sse4.1,ssse3")))
static inline void mizan_sha256_blocks(uint32_t *state, const uint8_t *data, size_t blocks) {
  const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bULL, 0x0405060700010203ULL);
  __m128i low = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i high = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i first = _mm_alignr_epi8(low, high, 8);
  __m128i second = _mm_blend_epi16(high, low, 0xF0);
  for (; blocks > 0; blocks--, data += 64) {
    const __m128i firstBefore = first, secondBefore = second;
    __m128i word[4];
    for (int i = 0; i < 4; i++) {
      word[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(data + 16 * i)), order);
    }
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i++) {
      __m128i sum = _mm_add_epi32(
        word[i & 3], _mm_loadu_si128((const __m128i *)(mizan_sha256_constants + 4 * i)));
      second = _mm_sha256rnds2_epu32(second, first, sum);
      first = _mm_sha256rnds2_epu32(first, second, _mm_shuffle_epi32(sum, 0x0E));
      if (i < 12) {
        __m128i next = _mm_sha256msg1_epu32(word[i & 3], word[(i + 1) & 3]);
        next = _mm_add_epi32(next, _mm_alignr_epi8(word[(i + 3) & 3], word[(i + 2) & 3], 4));
        word[i & 3] = _mm_sha256msg2_epu32(next, word[(i + 3) & 3]);
      }
    }
    first = _mm_add_epi32(first, firstBefore);
    second = _mm_add_epi32(second, secondBefore);
  }
  low = _mm_shuffle_epi32(first, 0x1B);
  high = _mm_shuffle_epi32(second, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(low, high, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(high, low, 8));
}

/* The digest of two pieces, one after the other. */
static inline void mizan_sha256(
  const uint8_t *head, size_t headCount, const uint8_t *body, size_t bodyCount, uint8_t *digest
) {
  uint32_t state[8] = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  };
  uint8_t block[128] = {0};
  const uint64_t bits = ((uint64_t)headCount + bodyCount) * 8;
  mizan_sha256_blocks(state, head, headCount / 64);
  size_t filled = headCount % 64;
  memcpy(block, head + headCount - filled, filled);
  if (filled > 0) {
    size_t taken = 64 - filled < bodyCount ? 64 - filled : bodyCount;
    memcpy(block + filled, body, taken);
    filled += taken;
    body += taken;
    bodyCount -= taken;
    if (filled == 64) {
      mizan_sha256_blocks(state, block, 1);
      filled = 0;
    }
  }
  if (filled == 0) {
    mizan_sha256_blocks(state, body, bodyCount / 64);
    filled = bodyCount % 64;
    memcpy(block, body + bodyCount - filled, filled);
  }
  memset(block + filled, 0, sizeof(block) - filled);
  block[filled] = 0x80;
  const size_t end = filled < 56 ? 64 : 128;
  for (int i = 0; i < 8; i++) block[end - 1 - i] = (uint8_t)(bits >> (8 * i));
  mizan_sha256_blocks(state, block, end / 64);
  for (int i = 0; i < 32; i++) digest[i] = (uint8_t)(state[i / 4] >> (24 - 8 * (i % 4)));
}

#else

static inline int mizan_sha256_is_available(void) { return 0; }

static inline void mizan_sha256(
  const uint8_t *head, size_t headCount, const uint8_t *body, size_t bodyCount, uint8_t *digest
) {}

#endif
#endif
