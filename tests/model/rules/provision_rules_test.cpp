// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "record_story.h"

using namespace mamori;

namespace {

constexpr char june10[] = "2026-06-10";

const RecordStory stories[] = {
    {"copyNeeded", "D029",
     R"(provision {"kind":"copy","confidentiality":"2","provided_on":"2026-06-10","provided_by":2})",
     R"(=provision {"need":"窓口の控え"})", june10},
    {"copyInLedger", "D054", R"(provision {"kind":"copy","confidentiality":"2","provided_on":"2026-06-10"})",
     R"(=provision {"copy_place":"書庫"})", june10},
    {"copyBelowItsOriginal", "D054", R"(asset {"confidentiality":"1"}
provision {"kind":"copy","confidentiality":"2","provided_on":"2026-06-10","copy":1})",
     R"(=asset {"confidentiality":"2","integrity":"1","availability":"1","classification_state":"decided"})",
     ""},
    {"outsideNeeded", "D031",
     R"(provision {"kind":"outside","confidentiality":"2","provided_on":"2026-06-10","provided_by":2,"recipient":"見本県","need":"照会"})",
     R"(=provision {"safeguards":"encrypted"})", june10},
    {"sentProtected", "D034",
     R"(provision {"kind":"inside","method":"mail","confidentiality":"2","provided_on":"2026-06-10"})",
     R"(=provision {"safeguards":"password"})", june10},
    {"carriedProtected", "D034",
     R"(transfer {"kind":"posted","confidentiality":"2","company":"見本運輸","sent_at":"2026-06-10T01:00:00Z"})",
     R"(=transfer {"safeguards":"lockable_case"})", june10},
    {"carriedProtectedToo", "D135",
     R"(transfer {"kind":"carried","confidentiality":"2","carrier":2,"sent_at":"2026-06-10T01:00:00Z"})",
     R"(=transfer {"safeguards":"encrypted"})", june10},
    {"secretProtected", "D295",
     R"(provision {"kind":"outside","confidentiality":"3","provided_on":"2026-06-10","safeguards":"signature"})",
     R"(=provision {"city_measures_taken":true})", june10},
    {"secondLevelProtected", "D296",
     R"(provision {"kind":"inside","confidentiality":"2","integrity":"2","provided_on":"2026-06-10","city_measures_taken":true})",
     R"(=provision {"safeguards":"encrypted"})", june10},
    {"numbersHidden", "D278",
     R"(transfer {"kind":"carried","has_mynumber":true,"sent_at":"2026-06-10T01:00:00Z"})",
     R"(=transfer {"safeguards":"sealed"})", june10},
    {"erasedForRepair", "D414", R"(transfer {"kind":"repair","sent_at":"2026-06-10T01:00:00Z"})",
     R"(=transfer {"erased":true,"erased_on":"2026-06-09"})", june10},
    {"repairerBound", "D415",
     R"(transfer {"kind":"repair","sent_at":"2026-06-10T01:00:00Z","erased":false,"not_erased_reason":"起動しない","secrecy_agreed_on":"2026-06-09"})",
     R"(=transfer {"secrecy_confirmed":true})", june10},
    {"privateApproved", "D153",
     R"(bring_in {"ownership":"private","confidentiality":"2","arrives_at":"2026-06-10T01:00:00Z"})",
     R"(approval {"kind":"private_device","approver_office":"section_manager","decision":"approved","decided_on":"2026-06-09","conditions":[{"condition":"備え","answer":"met"}]}
=bring_in {"approval":1})",
     june10},
    {"privateSecret", "D153",
     R"(approval {"kind":"private_device","approver_office":"section_manager","decision":"approved","decided_on":"2026-06-09","conditions":[{"condition":"備え","answer":"met"}]}
bring_in {"ownership":"private","confidentiality":"3","approval":1,"arrives_at":"2026-06-10T01:00:00Z"})",
     R"(=bring_in {"exception_number":"例外1"})", june10},
    {"privateConnected", "D155",
     R"(bring_in {"ownership":"private","connected":true,"arrives_at":"2026-06-10T01:00:00Z"})",
     R"(approval {"kind":"private_connection","approver_office":"section_manager","decision":"approved","decided_on":"2026-06-09","conditions":[{"condition":"備え","answer":"met"}]}
=bring_in {"connection_approval":1})",
     june10},
    {"foreignApproved", "D160",
     R"(approval {"kind":"non_issued_device","approver_office":"section_manager","decided_on":"2026-06-09","conditions":[{"condition":"備え","answer":"met"}]}
bring_in {"ownership":"contractor","approval":1,"arrives_at":"2026-06-10T01:00:00Z"})",
     R"(=approval {"decision":"approved"})", june10},
    {"connectionApproved", "D314",
     R"(bring_in {"ownership":"contractor","connected":true,"arrives_at":"2026-06-10T01:00:00Z"})",
     R"(approval {"kind":"brought_in_terminal","approver_office":"network_administrator","decision":"approved","decided_on":"2026-06-09","conditions":[{"condition":"備え","answer":"met"}]}
=bring_in {"connection_approval":1})",
     june10},
    {"issuedRecorded", "D163",
     R"(bring_in {"ownership":"issued","requested_on":"2026-06-10","arrives_at":"2026-06-10T01:00:00Z"})",
     R"(=bring_in {"brought_by":2})", june10},
    {"noOtherWay", "D315",
     R"(bring_in {"ownership":"contractor","connected":true,"arrives_at":"2026-06-10T01:00:00Z"})",
     R"(=bring_in {"no_other_way":"保守"})", june10},
    {"freeOfMalware", "D316",
     R"(bring_in {"ownership":"contractor","connected":true,"malware_checked_on":"2026-06-10","arrives_at":"2026-06-10T01:00:00Z"})",
     R"(=bring_in {"malware_result":"clean"})", june10},
    {"meetsRequirements", "D317",
     R"(bring_in {"ownership":"contractor","connected":true,"arrives_at":"2026-06-10T01:00:00Z"})",
     R"(=bring_in {"requirements_met":true})", june10},
    {"leaksNothing", "D318",
     R"(bring_in {"ownership":"contractor","connected":true,"arrives_at":"2026-06-10T01:00:00Z"})",
     R"(=bring_in {"no_leaking_software":true})", june10},
    {"outsideConfidential", "D036", R"(asset {"kind":"terminal"}
take_out {"items":[{"asset":1}],"processed_outside":true,"leaves_at":"2026-06-10T01:00:00Z"})",
     R"(=take_out {"safety_rules":"覗き見防止","safety_rules_fixed_on":"2026-06-09"})", june10},
    {"outsideIntegrity", "D041", R"(asset {"kind":"terminal"}
take_out {"items":[{"asset":1}],"processed_outside":true,"leaves_at":"2026-06-10T01:00:00Z"})",
     R"(=take_out {"safety_rules":"覗き見防止","safety_rules_fixed_on":"2026-06-09"})", june10},
    {"outsideCityRules", "D159", R"(asset {"kind":"terminal"}
take_out {"items":[{"asset":1}],"processed_outside":true,"leaves_at":"2026-06-10T01:00:00Z"})",
     R"(=take_out {"city_rules_applied":true})", june10},
    {"takenOutByApplication", "D130", R"(asset {"kind":"terminal","area":"elsewhere"}
approval {"kind":"take_out","approver_office":"section_manager","decided_on":"2026-06-09","conditions":[{"condition":"備え","answer":"met"}]}
take_out {"items":[{"asset":1}],"approval":1,"safeguards":"minimum_data","leaves_at":"2026-06-10T01:00:00Z"})",
     R"(=approval {"decision":"approved"})", june10},
};

} // namespace

MAMORI_RECORD_STORIES(ProvisionStories, stories)
