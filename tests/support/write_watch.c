/* SPDX-FileCopyrightText: The Mamori developers
 * SPDX-License-Identifier: Apache-2.0
 *
 * Preloaded, it searches each buffer that a program writes to a regular file for the words in
 * MAMORI_WATCH_WORDS (UTF-8, one a line), as UTF-8 and as UTF-16. To the file MAMORI_WATCH_REPORT it appends
 *   found <n> <file>      when a buffer held word number n,
 *   mapped <file>         when a file was mapped for writing: what goes through there cannot be seen,
 *   writes <count>        when the program ends in order.
 * Programs that it starts report into the same file.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MOST_WORDS = 64, MOST_BYTES = 256 };

struct pattern {
    unsigned char bytes[MOST_BYTES];
    size_t size;
    int word;
};

static struct pattern patterns[2 * MOST_WORDS];
static int pattern_count;
static char report_path[PATH_MAX];
static atomic_long writes;

static void *next(const char *name)
{
    return dlsym(RTLD_NEXT, name);
}

/* By system call, so that the report is not watched itself. */
static void report(const char *text)
{
    if (!report_path[0])
        return;
    const long fd
        = syscall(SYS_openat, AT_FDCWD, report_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0)
        return;
    syscall(SYS_write, fd, text, strlen(text));
    syscall(SYS_close, fd);
}

static size_t to_utf16(const unsigned char *in, size_t size, unsigned char *out)
{
    size_t length = 0;
    for (size_t i = 0; i < size && length + 4 <= MOST_BYTES;) {
        const int more = in[i] < 0x80 ? 0 : in[i] < 0xE0 ? 1 : in[i] < 0xF0 ? 2 : 3;
        uint32_t point = more == 0 ? in[i] : in[i] & (0x3FU >> more);
        for (int k = 1; k <= more; ++k)
            point = point << 6 | (in[i + (size_t)k] & 0x3FU);
        i += (size_t)more + 1;
        uint16_t units[2] = {(uint16_t)point, 0};
        int count = 1;
        if (point > 0xFFFF) {
            units[0] = (uint16_t)(0xD800 + ((point - 0x10000) >> 10));
            units[1] = (uint16_t)(0xDC00 + ((point - 0x10000) & 0x3FF));
            count = 2;
        }
        for (int k = 0; k < count; ++k) {
            out[length++] = (unsigned char)(units[k] & 0xFF);
            out[length++] = (unsigned char)(units[k] >> 8);
        }
    }
    return length;
}

__attribute__((constructor)) static void start(void)
{
    const char *path = getenv("MAMORI_WATCH_REPORT");
    const char *words = getenv("MAMORI_WATCH_WORDS");
    if (!path || !words)
        return;
    snprintf(report_path, sizeof report_path, "%s", path);
    for (int word = 0; *words && word < MOST_WORDS; ++word) {
        const size_t size = strcspn(words, "\n");
        if (size > 0 && size <= MOST_BYTES) {
            struct pattern *utf8 = &patterns[pattern_count++];
            memcpy(utf8->bytes, words, size);
            utf8->size = size;
            utf8->word = word;
            struct pattern *utf16 = &patterns[pattern_count++];
            utf16->size = to_utf16(utf8->bytes, size, utf16->bytes);
            utf16->word = word;
        }
        words += size;
        words += *words == '\n';
    }
}

__attribute__((destructor)) static void finish(void)
{
    char line[64];
    snprintf(line, sizeof line, "writes %ld\n", (long)writes);
    report(line);
}

static int is_regular(int fd)
{
    struct stat status;
    return fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

static void report_file(const char *what, int fd)
{
    char link[64];
    char name[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, name, sizeof name - 1);
    name[length < 0 ? 0 : length] = '\0';
    char line[PATH_MAX + 64];
    snprintf(line, sizeof line, "%s %s\n", what, name);
    report(line);
}

static void watch(int fd, const void *buffer, size_t size)
{
    if (pattern_count == 0 || !is_regular(fd))
        return;
    atomic_fetch_add(&writes, 1);
    for (int i = 0; i < pattern_count; ++i) {
        if (memmem(buffer, size, patterns[i].bytes, patterns[i].size)) {
            char what[32];
            snprintf(what, sizeof what, "found %d", patterns[i].word);
            report_file(what, fd);
        }
    }
}

ssize_t write(int fd, const void *buffer, size_t size)
{
    static ssize_t (*real)(int, const void *, size_t);
    if (!real)
        real = (ssize_t(*)(int, const void *, size_t))next("write");
    watch(fd, buffer, size);
    return real(fd, buffer, size);
}

ssize_t pwrite(int fd, const void *buffer, size_t size, off_t at)
{
    static ssize_t (*real)(int, const void *, size_t, off_t);
    if (!real)
        real = (ssize_t(*)(int, const void *, size_t, off_t))next("pwrite");
    watch(fd, buffer, size);
    return real(fd, buffer, size, at);
}

ssize_t pwrite64(int fd, const void *buffer, size_t size, off64_t at)
{
    static ssize_t (*real)(int, const void *, size_t, off64_t);
    if (!real)
        real = (ssize_t(*)(int, const void *, size_t, off64_t))next("pwrite64");
    watch(fd, buffer, size);
    return real(fd, buffer, size, at);
}

ssize_t writev(int fd, const struct iovec *parts, int count)
{
    static ssize_t (*real)(int, const struct iovec *, int);
    if (!real)
        real = (ssize_t(*)(int, const struct iovec *, int))next("writev");
    for (int i = 0; i < count; ++i)
        watch(fd, parts[i].iov_base, parts[i].iov_len);
    return real(fd, parts, count);
}

/* The C library writes its own buffers by calls that cannot be taken over, so they are watched on their way
 * in. */
size_t fwrite(const void *buffer, size_t size, size_t count, FILE *file)
{
    static size_t (*real)(const void *, size_t, size_t, FILE *);
    if (!real)
        real = (size_t(*)(const void *, size_t, size_t, FILE *))next("fwrite");
    watch(fileno(file), buffer, size * count);
    return real(buffer, size, count, file);
}

int fputs(const char *text, FILE *file)
{
    static int (*real)(const char *, FILE *);
    if (!real)
        real = (int (*)(const char *, FILE *))next("fputs");
    watch(fileno(file), text, strlen(text));
    return real(text, file);
}

static void watch_mapping(int protection, int flags, int fd)
{
    if (pattern_count > 0 && fd >= 0 && (protection & PROT_WRITE) && (flags & MAP_SHARED) && is_regular(fd))
        report_file("mapped", fd);
}

void *mmap(void *address, size_t size, int protection, int flags, int fd, off_t at)
{
    watch_mapping(protection, flags, fd);
    return (void *)syscall(SYS_mmap, address, size, protection, flags, fd, at);
}

void *mmap64(void *address, size_t size, int protection, int flags, int fd, off64_t at)
{
    watch_mapping(protection, flags, fd);
    return (void *)syscall(SYS_mmap, address, size, protection, flags, fd, at);
}
