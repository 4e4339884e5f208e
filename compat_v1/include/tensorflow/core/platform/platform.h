// SPDX-License-Identifier: Apache-2.0
// Macros that name the platform: always desktop POSIX here.
#pragma once

#define PLATFORM_POSIX
#if defined(__x86_64__) || defined(__i386__)
#define PLATFORM_IS_X86
#endif
