// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "record_story.h"

using namespace mamori;

namespace {

constexpr char june10[] = "2026-06-10";
constexpr char yearEnd[] = "2027-03-31";

const RecordStory stories[] = {
    {"lockedConfidential", "D037",
     R"(media_storage {"confidentiality":"2","stored_on":"2026-06-10","place":"書庫"})",
     R"(=media_storage {"protection":"lock"})", june10},
    {"lockedIntegrity", "D042", R"(media_storage {"integrity":"2","stored_on":"2026-06-10","place":"書庫"})",
     R"(=media_storage {"protection":"lock"})", june10},
    {"lockedAvailability", "D046",
     R"(media_storage {"availability":"2","stored_on":"2026-06-10","place":"書庫"})",
     R"(=media_storage {"protection":"lock"})", june10},
    {"writeProtected", "D136", R"(media_storage {"stored_on":"2026-06-10","write_protected":true})",
     R"(=media_storage {"write_protection":"つまみ"})", june10},
    {"longIntegrity", "D043",
     R"(media_storage {"integrity":"2","stored_on":"2026-06-10","write_protected":true})",
     R"(=media_storage {"write_protected_on":"2026-06-10"})", june10},
    {"longAvailability", "D047",
     R"(media_storage {"availability":"2","stored_on":"2026-06-10","write_protected":true})",
     R"(=media_storage {"write_protected_on":"2026-06-10"})", june10},
    {"keptSafely", "D137",
     R"(media_storage {"confidentiality":"2","integrity":"2","stored_on":"2026-06-10","protection":"lock fire heat"})",
     R"(=media_storage {"protection":"lock fire heat water damp"})", june10},
    {"noBackup", "D039",
     R"(asset {"kind":"electronic_data","confidentiality":"1","integrity":"2","availability":"2"})",
     R"(backup {"asset":1,"checks":[{"on":"2027-04-01","event":"check","outcome":"good"}]})", yearEnd, true,
     "cycle-backup"},
    {"backupIntegrity", "D039",
     R"(asset {"kind":"electronic_data","confidentiality":"1","integrity":"2","availability":"2"}
backup {"asset":1,"checks":[{"on":"2025-06-10","event":"check","outcome":"good"}]})",
     R"(=backup {"checks":[{"on":"2025-06-10","event":"check","outcome":"good"},{"on":"2026-06-11","event":"check","outcome":"good"}]})",
     june10, false, "cycle-backup"},
    {"noBackupAvailability", "D044",
     R"(asset {"kind":"electronic_data","confidentiality":"1","integrity":"2","availability":"2"})",
     R"(backup {"asset":1,"checks":[{"on":"2027-04-01","event":"check","outcome":"good"}]})", yearEnd, true,
     "cycle-backup"},
    {"backupAvailability", "D044",
     R"(asset {"kind":"electronic_data","confidentiality":"1","integrity":"2","availability":"2"}
backup {"asset":1,"checks":[{"on":"2025-06-10","event":"check","outcome":"good"}]})",
     R"(=backup {"checks":[{"on":"2025-06-10","event":"check","outcome":"good"},{"on":"2026-06-11","event":"check","outcome":"good"}]})",
     june10, false, "cycle-backup"},
    {"restorable", "D045",
     R"(asset {"kind":"electronic_data","confidentiality":"1","integrity":"2","availability":"2"}
backup {"asset":1,"started_on":"2026-06-10","restore_hours":4,"responsible":2})",
     R"(=backup {"restore_method":"手順書のとおり"})", june10},
    {"restoredTooSlowly", "D045",
     R"(asset {"kind":"electronic_data","confidentiality":"1","integrity":"2","availability":"2"}
backup {"asset":1,"started_on":"2026-06-10","restore_hours":1,"responsible":2,"restore_method":"手順書のとおり","checks":[{"on":"2026-06-01","event":"restore_test","outcome":"good","minutes":90}]})",
     R"(=backup {"restore_hours":2})", june10},
    {"serverWithoutBackup", "D104",
     R"(asset {"kind":"server","confidentiality":"1","integrity":"2","availability":"2"})",
     R"(backup {"asset":1,"checks":[{"on":"2027-04-01","event":"check","outcome":"good"}]})", yearEnd, true,
     "cycle-server-backup"},
    {"serverBackup", "D104",
     R"(asset {"kind":"server","confidentiality":"1","integrity":"2","availability":"2"}
backup {"asset":1,"checks":[{"on":"2025-06-10","event":"check","outcome":"good"}]})",
     R"(=backup {"checks":[{"on":"2025-06-10","event":"check","outcome":"good"},{"on":"2026-06-11","event":"check","outcome":"good"}]})",
     june10, false, "cycle-server-backup"},
    {"elsewhere", "D138", R"(backup {"system":"予約","started_on":"2026-06-10"})",
     R"(=backup {"other_facility":true})", june10},
    {"fileServer", "D236",
     R"(backup {"maker":"common","checks":[{"on":"2025-06-10","event":"check","outcome":"good"}]})",
     R"(=backup {"checks":[{"on":"2025-06-10","event":"check","outcome":"good"},{"on":"2026-06-11","event":"check","outcome":"good"}]})",
     june10, false, "cycle-file-server-backup"},
    {"providerSuffices", "D416",
     R"(backup {"maker":"cloud_provider","started_on":"2026-06-10","provider_specification_on":"2026-06-01"})",
     R"(=backup {"provider_sufficient":true})", june10},
    {"providerDoesNotSuffice", "D416",
     R"(backup {"maker":"cloud_provider","started_on":"2026-06-10","provider_specification_on":"2026-06-01","provider_sufficient":false})",
     R"(=backup {"provider_sufficient":true})", ""},
    {"cloudWithoutBackup", "D417",
     R"(asset {"kind":"cloud_service","confidentiality":"1","integrity":"1","availability":"1"})",
     R"(backup {"asset":1,"maker":"section","checks":[{"on":"2027-04-01","event":"check","outcome":"good"}]})",
     yearEnd, true},
};

} // namespace

MAMORI_RECORD_STORIES(StorageStories, stories)
