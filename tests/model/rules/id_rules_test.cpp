// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "record_story.h"

using namespace mamori;

namespace {

constexpr char june10[] = "2026-06-10";

const RecordStory stories[] = {
    {"passwordChanged", "D209",
     R"(user_id {"leak_reported_at":"2026-06-10T01:00:00Z","password_changed_at":"2026-06-09T01:00:00Z"})",
     R"(=user_id {"password_changed_at":"2026-06-10T02:00:00Z"})", june10},
    {"issued", "D215",
     R"(user_id {"kind":"user","holders":[{"staff":3}],"approved_on":"2026-06-01","issued_on":"2026-06-10"})",
     R"(=user_id {"rights":"照会"})", june10},
    {"outOfDate", "D215",
     R"(user_id {"kind":"user","holders":[{"staff":3}],"rights":"照会","approved_on":"2026-06-01","issued_on":"2026-06-01","valid_until":"2026-06-10"})",
     R"(=user_id {"stopped_on":"2026-06-11"})", june10},
    {"unneededTold", "D219", R"(user_id {"kind":"user","unneeded_since":"2026-06-10"})",
     R"(=user_id {"administrator_told_on":"2026-06-11"})", june10},
    {"neverReviewed", "D220", R"(user_id {"kind":"user","issued_on":"2025-06-10"})",
     R"(=user_id {"reviews":[{"on":"2026-06-11","result":"needed"}]})", june10, false, "cycle-id-review"},
    {"reviewed", "D220", R"(user_id {"kind":"user","reviews":[{"on":"2025-06-10","result":"needed"}]})",
     R"(=user_id {"reviews":[{"on":"2025-06-10","result":"needed"},{"on":"2026-06-11","result":"needed"}]})",
     june10, false, "cycle-id-review"},
    {"adminReviewed", "D225", R"(user_id {"kind":"admin","reviews":[{"on":"2025-06-10","result":"needed"}]})",
     R"(=user_id {"reviews":[{"on":"2025-06-10","result":"needed"},{"on":"2026-06-11","result":"needed"}]})",
     june10, false, "cycle-admin-id-review"},
    {"adminOfCommonSystem", "D221",
     R"(user_id {"kind":"admin","approver_office":"ciso","approved_by_name":"見本 次郎","approved_on":"2026-06-01","issued_on":"2026-06-10"})",
     R"(=user_id {"granted_by":"情報の担当"})", june10},
    {"adminOfOwnSystem", "D222",
     R"(user_id {"kind":"admin","holders":[{"staff":2}],"approved_on":"2026-06-01","issued_on":"2026-06-10"})",
     R"(=user_id {"rights":"全部"})", june10},
    {"adminStricter", "D223", R"(user_id {"kind":"admin","stricter_password":true,"issued_on":"2026-06-10"})",
     R"(=user_id {"stricter_attempts":true})", june10},
    {"adminLimited", "D224", R"(user_id {"kind":"admin","issued_on":"2026-06-10"})",
     R"(=user_id {"connection_limit":"月1回"})", june10},
    {"folderAsked", "D235",
     R"(user_id {"kind":"folder","holders":[{"staff":3}],"issued_on":"2026-06-10","approver_office":"section_manager","approved_on":"2026-06-01"})",
     R"(=user_id {"approver_office":"general_officer"})", june10},
    {"guestMail", "D285",
     R"(user_id {"system":"庁内メール","holders":[{"name":"仮名 次郎"}],"issued_on":"2026-06-10","approver_office":"general_officer","approved_on":"2026-06-01"})",
     R"(=user_id {"purpose":"連絡"})", june10},
    {"developersNamed", "D329",
     R"(user_id {"kind":"development","holders":[{"staff":3}],"approved_on":"2026-06-01","issued_on":"2026-06-10"})",
     R"(=user_id {"rights":"開発"})", june10},
    {"developmentEnded", "D330",
     R"(user_id {"kind":"development","issued_on":"2026-05-01","valid_until":"2026-06-10"})",
     R"(=user_id {"stopped_on":"2026-06-11"})", june10},
    {"developmentMinimal", "D331",
     R"(user_id {"kind":"development","rights":"開発","issued_on":"2026-06-10","holders":[{"staff":2,"from":"2026-06-10"}]})",
     R"(=user_id {"holders":[{"staff":2,"from":"2026-06-10","until":"2026-09-30"}]})", june10},
    {"developmentMachines", "D332", R"(user_id {"kind":"development","issued_on":"2026-06-10"})",
     R"(=user_id {"machines":"開発用1号"})", june10},
    {"developmentPassword", "D333", R"(user_id {"kind":"development","issued_on":"2026-06-10"})",
     R"(=user_id {"strong_password":true})", june10},
};

} // namespace

MAMORI_RECORD_STORIES(IdStories, stories)
