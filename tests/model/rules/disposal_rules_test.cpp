// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "record_story.h"

using namespace mamori;

namespace {

constexpr char june10[] = "2026-06-10";

const RecordStory stories[] = {
    {"irrecoverable", "D038",
     R"(disposal {"confidentiality":"2","requested_on":"2026-06-10","method":"shredding","processing":"細断"})",
     R"(=disposal {"done_at":"2026-06-11T01:00:00Z"})", june10},
    {"unneededDisposed", "D049", R"(disposal {"reason":"unneeded","requested_on":"2026-06-10"})",
     R"(=disposal {"done_at":"2026-06-11T01:00:00Z"})", june10},
    {"approved", "D139",
     R"(disposal {"reason":"expired","confidentiality":"2","retention_ended":"2026-06-10"})",
     R"(=disposal {"approved_by":1,"approved_on":"2026-06-11","done_at":"2026-06-12T01:00:00Z"})", june10},
    {"approvedByAnApplication", "D139",
     R"(disposal {"reason":"expired","confidentiality":"2","retention_ended":"2026-06-10"}
approval {"kind":"disposal"}
=disposal {"approval":1,"done_at":"2026-06-12T01:00:00Z"})",
     R"(=approval {"decision":"approved","decided_on":"2026-06-11"})", ""},
    {"goneUnapproved", "D139",
     R"(disposal {"reason":"expired","confidentiality":"2","done_at":"2026-06-12T01:00:00Z"})",
     R"(=disposal {"approved_by":1,"approved_on":"2026-06-11"})", ""},
    {"noMistake", "D140",
     R"(disposal {"reason":"expired","contractor":"見本運輸","done_by":1,"done_at":"2026-06-10T01:00:00Z"})",
     R"(=disposal {"measures":"no_mistake","sorted_by":2})", june10},
    {"collection", "D141",
     R"(disposal {"reason":"expired","contractor":"見本運輸","done_by":1,"done_at":"2026-06-10T01:00:00Z"})",
     R"(=disposal {"measures":"collection","sorted_by":2})", june10},
    {"transport", "D142",
     R"(disposal {"reason":"expired","contractor":"見本運輸","done_by":1,"done_at":"2026-06-10T01:00:00Z"})",
     R"(=disposal {"measures":"transport","sorted_by":2})", june10},
    {"others", "D143",
     R"(disposal {"reason":"expired","contractor":"見本運輸","done_by":1,"done_at":"2026-06-10T01:00:00Z"})",
     R"(=disposal {"measures":"others","sorted_by":2})", june10},
    {"recorded", "D144",
     R"(disposal {"reason":"expired","retention_ended":"2026-06-10","done_at":"2026-06-10T01:00:00Z","done_by":1})",
     R"(=disposal {"processing":"溶解"})", june10},
    {"unreadable", "D145", R"(asset {"kind":"terminal"}
disposal {"items":[{"asset":1}],"done_at":"2026-06-10T01:00:00Z"})",
     R"(=disposal {"method":"destruction"})", june10},
    {"witnessed", "D146", R"(asset {"kind":"medium"}
disposal {"items":[{"asset":1}],"method":"destruction","done_at":"2026-06-10T01:00:00Z"})",
     R"(=disposal {"watched_by":2,"watched_at":"2026-06-10T01:00:00Z"})", june10},
    {"certified", "D146", R"(asset {"kind":"medium"}
disposal {"items":[{"asset":1}],"method":"destruction","done_at":"2026-06-10T01:00:00Z"})",
     R"(=disposal {"certificate_number":"1","certificate_on":"2026-06-12"})", june10},
    {"erasedFirst", "D147", R"(disposal {"method":"destruction","handed_over_at":"2026-06-10T01:00:00Z"})",
     R"(=disposal {"erased_at":"2026-06-09T01:00:00Z"})", june10},
    {"erasedHere", "D148",
     R"(disposal {"erased_at":"2026-06-09T01:00:00Z","handed_over_at":"2026-06-10T01:00:00Z","erased_by":2,"erasure":"上書き"})",
     R"(=disposal {"erased_in_city":true})", june10},
    {"printerErased", "D281", R"(asset {"kind":"multifunction_printer"}
disposal {"items":[{"asset":1}],"kind":"return","handed_over_at":"2026-06-10T01:00:00Z"})",
     R"(=disposal {"erased_at":"2026-06-09T01:00:00Z","done_at":"2026-06-10T01:00:00Z"})", june10},
    {"keptTooLong", "D139",
     R"(asset {"kind":"paper","confidentiality":"3","classification_state":"decided","acquired_on":"2020-06-01","retention_kind":"years","retention_years":5})",
     R"(=asset {"status":"disposed"}
disposal {"reason":"expired","confidentiality":"3","approved_by":1,"approved_on":"2026-06-11","done_at":"2026-06-12T01:00:00Z"})",
     "2026-03-31"},
};

} // namespace

MAMORI_RECORD_STORIES(DisposalStories, stories)
