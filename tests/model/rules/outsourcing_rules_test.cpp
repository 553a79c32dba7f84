// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "record_story.h"

using namespace mamori;

namespace {

constexpr char yearEnd[] = "2027-03-31";
constexpr char start[] = "2026-10-01";

const RecordStory stories[] = {
    {"asked", "D412", R"(cloud_service {"phase":"running","started_on":"2026-10-01"})",
     R"j(=cloud_service {"checks":[{"article":"108(2)","text":"問","result":"met"}]})j", start},
    {"askedByDuty", "D500",
     R"j(cloud_service {"phase":"running","started_on":"2026-10-01","checks":[{"question":"D499","article":"124(3)","text":"問","result":"met"}]})j",
     R"j(=cloud_service {"checks":[{"question":"D500","article":"124(3)","text":"問","result":"met"}]})j",
     start},
    {"noCloud", "D412", "",
     R"j(cloud_service {"phase":"running","checks":[{"article":"108(2)","text":"問","result":"met"}]})j",
     yearEnd, true},
    {"askedRegularly", "D149", R"(cloud_service {"phase":"running","started_on":"2026-10-01"})",
     R"j(=cloud_service {"checks":[{"article":"39(4)","text":"問","result":"met","answered_on":"2026-09-01"}]})j",
     start, false, "cycle-cloud-review"},
    {"encryption", "D072",
     R"j(cloud_service {"phase":"running","started_on":"2026-10-01","checks":[{"article":"22(6)","text":"問","result":"met"}]})j",
     R"(=cloud_service {"encryption":"ＡＥＳ２５６"})", start},
    {"logs", "D250",
     R"j(cloud_service {"phase":"running","started_on":"2026-10-01","checks":[{"article":"64(3)","text":"問","result":"met"}]})j",
     R"(=cloud_service {"logs":"一年保つ"})", start},
    {"capacity", "D418",
     R"j(cloud_service {"phase":"running","started_on":"2026-10-01","checks":[{"article":"108(8)","text":"問","result":"met"}]})j",
     R"(=cloud_service {"capacity":"二倍まで伸びる"})", start},
    {"multiFactor", "D394",
     R"(cloud_service {"phase":"running","outside_administrators":true,"multi_factor":false})",
     R"(=cloud_service {"multi_factor":true})"},
    {"approvedConfidential", "D483",
     R"(cloud_service {"confidentiality":"2","requested_on":"2026-08-01","started_on":"2026-10-01"})",
     R"(=cloud_service {"approved_on":"2026-09-01"})", start},
    {"cloudApprovedLinked", "D483",
     R"(approval {"kind":"cloud_use"}
cloud_service {"confidentiality":"3","requested_on":"2026-08-01","started_on":"2026-10-01","approved_on":"2026-09-01","approval":1})",
     R"(=approval {"approver_office":"permitting_authority","decision":"approved","decided_on":"2026-09-01"})",
     start},
    {"approvedLate", "D483",
     R"(cloud_service {"confidentiality":"3","requested_on":"2026-08-01","started_on":"2026-10-01","approved_on":"2026-10-02"})",
     R"(=cloud_service {"approved_on":"2026-10-01"})"},
    {"approvedOther", "D486", R"(cloud_service {"confidentiality":"1","started_on":"2026-10-01"})",
     R"(=cloud_service {"requested_on":"2026-08-01","approved_on":"2026-09-01"})", start},
    {"confirmedConfidential", "D484",
     R"(cloud_service {"phase":"running","confidentiality":"2","started_on":"2026-10-01","cloud_manager":1})",
     R"(=cloud_service {"use_confirmed_on":"2026-09-01"})", start, false, "cycle-cloud-review"},
    {"confirmedOther", "D487",
     R"(cloud_service {"phase":"running","confidentiality":"1","started_on":"2026-10-01"})",
     R"(=cloud_service {"cloud_manager":1,"use_confirmed_on":"2026-09-01"})", start, false,
     "cycle-cloud-review"},
    {"considered", "D488",
     R"(cloud_service {"confidentiality":"2","integrity":"1","started_on":"2026-10-01","consideration":"影響は小さい","considered_on":"2026-06-01"})",
     R"(=cloud_service {"availability":"1"})", start},
    {"selected", "D489", R"(cloud_service {"started_on":"2026-10-01"})",
     R"j(=cloud_service {"selection":[{"article":"123(2)(1)","text":"問","result":"met"}]})j", start},
    {"selectedByException", "D491",
     R"j(exception {}
cloud_service {"started_on":"2026-10-01","exception":1,"selection":[{"article":"123(2)(3)","text":"問","result":"not_met"}]})j",
     R"(=exception {"decision":"granted","decided_on":"2026-06-01"})"},
    {"selectedByCertificate", "D494",
     R"j(cloud_service {"started_on":"2026-10-01","selection":[{"article":"123(2)(6)","text":"問","result":"met"}]})j",
     R"(=cloud_service {"certificates":"ＩＳＭＡＰ"})", start},
    {"specificationMet", "D496",
     R"(contract {"concluded_on":"2026-10-01"}
cloud_service {"contract":1})",
     R"(=cloud_service {"spec_checked_on":"2026-09-01"})", start},
    {"specificationMetLate", "D496",
     R"(contract {"concluded_on":"2026-10-01"}
cloud_service {"contract":1,"spec_checked_on":"2026-10-02"})",
     R"(=contract {"concluded_on":"2026-10-03"})"},
    {"approvedBeforeContract", "D497", R"(cloud_service {"started_on":"2026-10-01"})",
     R"(=cloud_service {"approved_on":"2026-09-01"})", start},
    {"contracted", "D498",
     R"(contract {}
cloud_service {"phase":"running","started_on":"2026-10-01","contract":1})",
     R"(=contract {"concluded_on":"2026-09-01"})", start},
    {"managerNamed", "D502", R"(cloud_service {"started_on":"2026-10-01","approved_on":"2026-09-01"})",
     R"(=cloud_service {"cloud_manager":1,"appointed_on":"2026-09-02"})", start},
    {"reported", "D504", R"(cloud_service {"phase":"running"})",
     R"(=cloud_service {"reported_on":"2026-09-01"})", yearEnd, true},
    {"changesInLedger", "D511",
     R"(cloud_service {"changes":[{"changed_on":"2026-10-01","content":"担当の交代"}]})",
     R"(=cloud_service {"changes":[{"changed_on":"2026-10-01","content":"担当の交代","ledger_on":"2026-10-01"}]})",
     start},
    {"changesReported", "D512",
     R"(cloud_service {"changes":[{"changed_on":"2026-10-01","content":"担当の交代"}]})",
     R"(=cloud_service {"changes":[{"changed_on":"2026-10-01","content":"担当の交代","reported_on":"2026-10-01"}]})",
     start},
    {"trainingChecked", "D514", R"(cloud_service {"phase":"running"})",
     R"(=cloud_service {"training_checked_on":"2026-09-01"})", yearEnd, true},
    {"endConfirmed", "D515",
     R"(cloud_service {"phase":"ended","ended_on":"2026-10-01","ended_how":"消去した"})",
     R"(=cloud_service {"end_confirmed_on":"2026-10-02","end_confirmed_by":1})", start},
    {"termsChecked", "D443",
     R"(cloud_service {}
licence {"cloud_service":1})",
     R"(=licence {"terms_checked_on":"2026-09-01","terms_confirmed":"仮想機でも使える"})", yearEnd, true},
    {"paper", "D505", R"(cloud_service {"started_on":"2026-10-01"})",
     R"(document {"kinds":"cloud_level","cloud_service":1,"made_on":"2026-09-01"})", start},
    {"logRequest", "D251", R"(cloud_service {"started_on":"2026-10-01"})",
     R"(document {"kinds":"log_request","made_on":"2026-09-01"})", start},
    {"stages", "D485", R"(cloud_service {"confidentiality":"2","started_on":"2026-10-01"})",
     R"j(=cloud_service {"stages":[{"article":"122(2)","text":"問","result":"met"}]})j", start},
    {"stageNotMet", "D485",
     R"j(cloud_service {"confidentiality":"2","stages":[{"article":"122(2)","text":"問","result":"not_met"}]})j",
     R"j(=cloud_service {"stages":[{"article":"122(2)","text":"問","result":"met"}]})j"},
    {"responsibility", "D428",
     R"(cloud_service {"started_on":"2026-10-01"}
document {"kinds":"cloud_responsibility","cloud_service":1,"made_on":"2026-09-01"})",
     R"(=document {"handed_on":"2026-09-10"})", start, false, "cycle-emergency-plan"},
    {"audited", "D529", R"(cloud_service {})",
     R"(document {"kinds":"cloud_certificate","made_on":"2027-04-01"})", yearEnd, true, "cycle-audit"},
    {"certificateEnds", "D529",
     R"(cloud_service {"certificates":"ＩＳＭＡＰ","certificates_until":"2026-10-01"})",
     R"(=cloud_service {"certificates_until":"2027-10-01"})", start},

    {"contractSubject", "D448", R"(contract {"starts_on":"2026-10-01"})", R"(=contract {"subject":"保守"})",
     start},
    {"contractSpecified", "D449", R"(contract {"starts_on":"2026-10-01"})",
     R"(=contract {"specified_on":"2026-09-01"})", start},
    {"contractSelected", "D450", R"(contract {"starts_on":"2026-10-01","selected_on":"2026-09-01"})",
     R"(=contract {"selection_reason":"仕様に合う"})", start},
    {"contractConcluded", "D451", R"(contract {"starts_on":"2026-10-01"})",
     R"(=contract {"concluded_on":"2026-10-01"})", start},
    {"contractConcludedLate", "D451", R"(contract {"starts_on":"2026-10-01","concluded_on":"2026-10-02"})",
     R"(=contract {"starts_on":"2026-10-02"})"},
    {"contractSecrecy", "D452", R"(contract {"starts_on":"2026-10-01","gives_important":true})",
     R"(=contract {"secrecy_agreed_on":"2026-10-01"})", start},
    {"clause", "D453", R"(contract {"starts_on":"2026-10-01"})",
     R"j(=contract {"clauses":[{"article":"117(2)(1)","text":"項","state":"in_contract"}]})j", start},
    {"clauseMissing", "D461",
     R"j(contract {"concluded_on":"2026-10-01","clauses":[{"article":"117(2)(9)","text":"項","state":"missing"}]})j",
     R"j(=contract {"clauses":[{"article":"117(2)(9)","text":"項","state":"elsewhere","page":"別紙１"}]})j"},
    {"provisions", "D467",
     R"(contract {"gives_important":true,"provisions":[{"content":"名簿","given_on":"2026-10-01","standard_checked":false}]})",
     R"(=contract {"provisions":[{"content":"名簿","given_on":"2026-10-01","standard_checked":true}]})"},
    {"contractChecked", "D468", R"(contract {"phase":"running","next_check":"2026-10-01"})",
     R"(=contract {"checked_on":"2026-09-30"})", start, false, "cycle-outsourcing-check"},
    {"measuresReported", "D469", R"(contract {"checked_on":"2026-10-01","measures_taken":true})",
     R"(=contract {"measures_reported_on":"2026-10-02"})", start},
    {"incidentDemanded", "D470", R"(contract {"reports":[{"kind":"incident","received_on":"2026-10-01"}]})",
     R"(=contract {"reports":[{"kind":"incident","received_on":"2026-10-01","demand":"作業を止める","demanded_on":"2026-10-01"}]})",
     start},
    {"reportsReceived", "D472", R"(contract {"reports":[{"kind":"regular","due":"2026-10-01"}]})",
     R"(=contract {"reports":[{"kind":"regular","due":"2026-10-01","received_on":"2026-09-30"}]})", start,
     false, "cycle-outsourcing-report"},
    {"required", "D471", R"(contract {"phase":"running"})",
     R"j(=contract {"during":[{"article":"118(2)(1)","text":"問","result":"met"}]})j", yearEnd, true},
    {"requiredOfBuilder", "D478", R"(contract {"phase":"running","involves_build":true})",
     R"j(=contract {"during":[{"article":"120(1)(1)","text":"問","result":"met"}]})j", yearEnd, true},
    {"requiredOfOperator", "D481", R"(contract {"phase":"running","involves_operation":true})",
     R"j(=contract {"during":[{"article":"121(1)","text":"問","result":"met"}]})j", yearEnd, true},
    {"accepted", "D474",
     R"j(contract {"phase":"ending","ends_on":"2026-10-01","at_end":[{"article":"119(1)(1)","text":"問","result":"met"}]})j",
     R"(=contract {"accepted_on":"2026-10-01"})", start},
    {"returned", "D475",
     R"(contract {"ends_on":"2026-10-01","return_confirmed_on":"2026-10-01","provisions":[{"content":"名簿"}]})",
     R"(=contract {"provisions":[{"content":"名簿","returned_on":"2026-10-01"}]})", start},
    {"completionReport", "D476", R"(contract {"phase":"ended","ends_on":"2026-10-01"})",
     R"(=contract {"reports":[{"kind":"completion","received_on":"2026-10-01"}]})", start},
    {"returnProved", "D477", R"(contract {"ends_on":"2026-10-01"})",
     R"(=contract {"return_proof":"消去証明書"})", start},
};

} // namespace

MAMORI_RECORD_STORIES(OutsourcingRules, stories)

class EndedClouds : public RecordStoryTest
{
};

TEST_F(EndedClouds, areAskedNothingMore)
{
    write(
        R"j(cloud_service {"phase":"ended","started_on":"2023-04-01","ended_on":"2025-04-01","checks":[{"question":"D072","text":"問","result":"met","answered_on":"2023-04-01"}],"selection":[{"article":"123(2)(6)","text":"問","result":"met","answered_on":"2023-04-01"}]})j");
    for (const char *duty : {"D072", "D494"})
        EXPECT_EQ(state(duty), "fulfilled") << duty;
}
