// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "duty_fixture.h"

#include <span>

namespace mamori {

/// What leaves a duty open, and what then proves it, as records in JSON. Each line adds a record
/// ("card {…}"), or changes the newest of its register ("=card {…}"). Staff 1 is the section manager, 2 a
/// system handler, 3 a clerk.
struct RecordStory {
    const char *name;
    const char *duty;
    const char *before;
    const char *prove;
    const char *due = ""; ///< the last day before it is late; "": it is violated before it is proved
    bool rolls = false; ///< without a day of its own it is asked for in each fiscal year anew
    const char *parameter = ""; ///< set to 12 months beforehand
};

/// Plays a story: open until the day it falls due, late after it, and fulfilled once it is proved.
class RecordStoryTest : public DutyTest, public testing::WithParamInterface<RecordStory>
{
protected:
    void write(const char *lines);
    void play(const RecordStory &story);
};

/// The record stories of all files.
QList<std::span<const RecordStory>> &recordStories();
/// The rules of which they tell.
QStringList rulesToldByRecords();

} // namespace mamori

// NOLINTBEGIN(bugprone-macro-parentheses): a name of a class stands in no parentheses
/// Plays the stories as the test suite `suite`, and notes which rules they tell of.
#define MAMORI_RECORD_STORIES(suite, stories)                                                                \
    class suite : public mamori::RecordStoryTest                                                             \
    {                                                                                                        \
    };                                                                                                       \
    TEST_P(suite, openUntilTheRecordIsThere)                                                                 \
    {                                                                                                        \
        play(GetParam());                                                                                    \
    }                                                                                                        \
    INSTANTIATE_TEST_SUITE_P(EveryRule, suite, testing::ValuesIn(stories),                                   \
                             [](const auto &story) { return std::string(story.param.name); });               \
    static const bool suite##Told = (mamori::recordStories() << std::span(stories), true);
// NOLINTEND(bugprone-macro-parentheses)
