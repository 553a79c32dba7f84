// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "record_story.h"

using namespace mamori;

namespace {

constexpr char yearEnd[] = "2027-03-31";
constexpr char june10[] = "2026-06-10";
constexpr char start[] = "2026-10-01";

const RecordStory stories[] = {
    {"managedArea", "D078", "", R"(area {"kind":"managed","designated_on":"2026-06-01"})", yearEnd, true},
    {"condition", "D079", R"(area {"kind":"managed"})",
     R"j(=area {"conditions":[{"article":"25(2)(1)","text":"問","result":"met"}]})j", yearEnd, true},
    {"conditionNotMet", "D080",
     R"j(area {"kind":"managed","conditions":[{"article":"25(2)(2)","text":"問","result":"not_met"}]})j",
     R"j(=area {"conditions":[{"article":"25(2)(2)","text":"問","result":"met"}]})j"},
    {"conditionEquivalent", "D085",
     R"j(area {"kind":"managed","conditions":[{"article":"25(2)(7)","text":"問","result":"equivalent","equivalent_measure":"床を固めた"}]})j",
     R"(=area {"approved_on":"2026-06-01"})", yearEnd, true},
    {"conditionEquivalentLinked", "D085",
     R"j(approval {"kind":"server_outside_area"}
area {"kind":"managed","approval":1,"approved_on":"2026-06-01","conditions":[{"article":"25(2)(7)","text":"問","result":"equivalent","equivalent_measure":"床を固めた"}]})j",
     R"(=approval {"approver_office":"general_officer","decision":"approved","decided_on":"2026-06-01"})",
     yearEnd, true},
    {"handlingArea", "D121", R"(area {"kind":"handling"})", R"(=area {"designated_on":"2026-06-01"})",
     yearEnd, true},
    {"assetInArea", "D121",
     R"(asset {"confidentiality":"3","integrity":"1","availability":"1","area":"elsewhere"})",
     R"(=asset {"area":"handling"})", yearEnd, true},
    {"lockable", "D122", R"(area {"kind":"handling","lockable_storage":false})",
     R"(=area {"lockable_storage":true})"},
    {"theft", "D125", R"(area {"kind":"handling"})", R"(=area {"theft_protection":true})", yearEnd, true},
    {"screens", "D126", R"(area {"kind":"handling","screens_hidden":false})",
     R"(=area {"screens_hidden":true})"},
    {"printers", "D127", R"(area {"kind":"handling"})", R"(=area {"printers_out_of_reach":true})", yearEnd,
     true},
    {"visit", "D090",
     R"(area_visit {"entered_at":"2026-06-10T01:00:00Z","visitor":"例示 次郎","purpose":"点検"})",
     R"(=area_visit {"left_at":"2026-06-10T02:00:00Z"})", june10},
    {"belongings", "D092", R"(area_visit {"entered_at":"2026-06-10T01:00:00Z"})",
     R"(=area_visit {"belongings_checked":true})", june10},
    {"serverPlace", "D097",
     R"(area {"kind":"managed"}
equipment {"kind":"server","integrity":"2"})",
     R"(=equipment {"area":1})", yearEnd, true},
    {"serverPlacedOutside", "D097",
     R"(area {"kind":"handling"}
equipment {"kind":"server","integrity":"2","area":1})",
     R"(=area {"kind":"managed"})"},
    {"serverOutside", "D098",
     R"(area {"kind":"handling"}
equipment {"kind":"server","integrity":"2","area":1})",
     R"(=equipment {"outside_reason":"狭い","outside_measures":"鍵付きの架","outside_approved_on":"2026-06-01"})",
     yearEnd, true},
    {"serverOutsideLinked", "D098",
     R"(area {"kind":"handling"}
approval {"kind":"server_outside_area"}
equipment {"kind":"server","integrity":"2","area":1,"outside_reason":"狭い","outside_measures":"鍵付きの架","outside_place_approval":1})",
     R"(=approval {"approver_office":"general_officer","decision":"approved","decided_on":"2026-06-01"})",
     yearEnd, true},
    {"offPremises", "D099",
     R"(equipment {"kind":"server","off_premises":true,"acquired_on":"2026-10-01","papers_given_on":"2026-09-01"})",
     R"(=equipment {"ciso_approved_on":"2026-09-10"})", start},
    {"offPremisesAnswered", "D100", R"(equipment {"kind":"server","off_premises":true})",
     R"(=equipment {"offsite_answered_on":"2027-04-01"})", yearEnd, true, "cycle-offsite-equipment"},
    {"serverMeasure", "D102", R"(equipment {"kind":"server","integrity":"2"})",
     R"j(=equipment {"measures":[{"article":"29(1)(2)","text":"問","result":"met"}]})j", yearEnd, true},
    {"serverImage", "D103",
     R"j(equipment {"kind":"server","integrity":"2","measures":[{"article":"29(1)(3)","text":"問","result":"met"}]})j",
     R"(=equipment {"image_on":"2026-09-01"})", yearEnd, true},
    {"corePlaced", "D111",
     R"(area {"kind":"handling"}
equipment {"kind":"network_device","core_device":true,"area":1})",
     R"(=area {"kind":"managed"})"},
    {"coreOutside", "D114",
     R"(area {"kind":"handling"}
equipment {"kind":"network_device","core_device":true,"area":1})",
     R"(=equipment {"outside_reason":"狭い","outside_measures":"鍵付きの架","outside_approved_on":"2026-06-01"})",
     yearEnd, true},
    {"surge", "D113", R"(equipment {"kind":"network_device","core_device":true,"surge_protected":false})",
     R"(=equipment {"surge_protected":true})"},
    {"duplicated", "D116", R"(equipment {"kind":"network_device","availability":"2"})",
     R"(=equipment {"duplicated":true})", yearEnd, true},
    {"savesConfidential", "D124",
     R"(area {"kind":"handling"}
asset {}
equipment {"kind":"terminal","area":1,"asset":1,"stores_confidential":true,"storage_encrypted":true})",
     R"(approval {"kind":"handling_area_save","asset":1,"approver_office":"section_manager","decision":"approved","decided_on":"2026-06-01"})",
     yearEnd, true},
    {"printerOnline", "D279", R"(equipment {"kind":"multifunction_printer","internet_direct":true})",
     R"(=equipment {"internet_direct":false})"},
    {"printerData", "D280", R"(equipment {"kind":"multifunction_printer"})",
     R"(=equipment {"keeps_data":false})", yearEnd, true},
    {"printerMeasure", "D282", R"(equipment {"kind":"multifunction_printer"})",
     R"j(=equipment {"measures":[{"article":"72(2)","text":"問","result":"met"}]})j", yearEnd, true},
    {"iotData", "D283", R"(equipment {"kind":"iot_device","stores_confidential":true})",
     R"(=equipment {"stores_confidential":false})"},
    {"iotMeasure", "D284", R"(equipment {"kind":"iot_device"})",
     R"j(=equipment {"measures":[{"article":"73(2)","text":"問","result":"met"}]})j", yearEnd, true},
    {"malware", "D374", R"(equipment {"kind":"terminal","malware_protected":false})",
     R"(=equipment {"malware_protected":true})"},
    {"malwareExempted", "D373", R"(equipment {"kind":"terminal","malware_protected":false})",
     R"(=equipment {"malware_exemption":"外とつながらない"})", yearEnd, true},
    {"supported", "D375", R"(equipment {"kind":"server","support_end":"2026-10-01"})",
     R"(=equipment {"support_end":"2031-10-01"})", start},
    {"supportUnknown", "D375", R"(equipment {"kind":"server"})", R"(=equipment {"support_end":"2031-10-01"})",
     yearEnd, true},
    {"clock", "D411", R"(equipment {"kind":"network_device","time_synchronised":false})",
     R"(=equipment {"time_synchronised":true})"},

    {"lineApproved", "D108", R"(line {"kind":"line","used_since":"2026-10-01"})",
     R"(=line {"approved_on":"2026-09-01"})", start},
    {"lineApprovedLate", "D108",
     R"(line {"kind":"line","used_since":"2026-10-01","approved_on":"2026-10-02"})",
     R"(=line {"approved_on":"2026-10-01"})"},
    {"lineApprovedLinked", "D108",
     R"(approval {"kind":"line_intake"}
line {"kind":"line","used_since":"2026-10-01","approved_on":"2026-09-01","approval":1})",
     R"(=approval {"approver_office":"general_officer","decision":"approved","decided_on":"2026-09-01"})",
     start},
    {"lineApprovalChangedAfterwards", "D108",
     R"j(approval {"kind":"line_intake","content":"1本","approver_office":"general_officer","decision":"approved","decided_on":"2026-09-01","approved_parts":[{"column":"content","check_value":"0000000000000000"}]}
line {"kind":"line","used_since":"2026-10-01","approved_on":"2026-09-01","approval":1})j",
     R"(=approval {"approved_parts":[]})", start},
    {"lineNeeded", "D109", R"(line {"kind":"line","used_since":"2026-10-01"})",
     R"(=line {"need":"出先との連絡"})", start},
    {"lineConditions", "D110", R"(line {"kind":"line","conditions":"専用とする"})",
     R"(=line {"conditions_kept":true})", yearEnd, true},
    {"lineTerminated", "D112",
     R"(area {"kind":"handling"}
line {"kind":"line","terminated_in":1})",
     R"(=area {"kind":"managed"})"},
    {"lineTerminationUnknown", "D112",
     R"(area {"kind":"managed"}
line {"kind":"line","used_since":"2026-10-01"})",
     R"(=line {"terminated_in":1})", start},
    {"lineTerminatedOutside", "D114",
     R"(area {"kind":"handling"}
line {"kind":"line","used_since":"2026-10-01","terminated_in":1,"outside_reason":"狭い","outside_measures":"鍵付きの架"})",
     R"(=line {"outside_approved_on":"2026-09-01"})", start},
    {"lineSpare", "D115", R"(line {"kind":"line","availability":"2","spare_line":false})",
     R"(=line {"spare_line":true})"},
    {"cableProtected", "D117", R"(line {"kind":"cable","laid_on":"2026-10-01"})",
     R"(=line {"protection":"配管"})", start},
    {"cableDescribed", "D118",
     R"(line {"kind":"cable","laid_on":"2026-10-01","use":"庁内網","route":"天井","cable_type":"光"})",
     R"(=line {"colour":"青"})", start},
    {"cooperation", "D119", R"(line {"kind":"cable","cooperation_asked_on":"2026-10-01"})",
     R"(=line {"cooperation_answer":"立ち会う"})", start},
    {"liability", "D262", R"(line {"kind":"external_connection","used_since":"2026-10-01"})",
     R"(=line {"liability_agreed_on":"2026-09-01"})", start},
    {"wirelessEncrypted", "D270", R"(line {"kind":"wireless_lan","used_since":"2026-10-01"})",
     R"(=line {"encryption":"ＷＰＡ３"})", start},
    {"wirelessZone", "D271", R"(line {"kind":"wireless_lan","zone":"mynumber"})",
     R"(=line {"zone":"lgwan"})"},
};

} // namespace

MAMORI_RECORD_STORIES(PremisesRules, stories)
