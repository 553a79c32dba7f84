// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "record_story.h"

using namespace mamori;

namespace {

constexpr char june10[] = "2026-06-10";
constexpr char yearEnd[] = "2027-03-31";

const RecordStory stories[] = {
    {"cardReported", "D192", R"(card {"status":"lost","noticed_at":"2026-06-10T01:00:00Z"})",
     R"(=card {"reported_at":"2026-06-10T02:00:00Z","issuer":"general_officer","instruction":"届を出す"})",
     june10},
    {"cardInvalidated", "D193",
     R"(card {"status":"lost","issuer":"section_manager","reported_at":"2026-06-10T02:00:00Z"})",
     R"(=card {"invalidated_at":"2026-06-10T03:00:00Z"})", june10},
    {"cardSpareUnusable", "D194", R"(card {"status":"spare","spare_unusable":true})",
     R"(=card {"kept_at":"金庫"})", yearEnd, true},
    {"cardCollected", "D195", R"(card {"status":"soiled","noticed_at":"2026-06-10T01:00:00Z"})",
     R"(=card {"collected_on":"2026-06-11"})", june10},
    {"cardErasedFromSystem", "D196", R"(card {"collected_on":"2026-06-11"})",
     R"(=card {"system_data_erased_on":"2026-06-12"})", yearEnd, true},
    {"cardErased", "D197", R"(card {"collected_on":"2026-06-11","card_readable":true})",
     R"(=card {"card_data_erased_on":"2026-06-12"})", yearEnd, true},
    {"cardShredded", "D198", R"(card {"collected_on":"2026-06-11","done_by":2})",
     R"(=card {"shredded_on":"2026-06-12"})", yearEnd, true},
};

} // namespace

MAMORI_RECORD_STORIES(RecordRules, stories)
