# SPDX-FileCopyrightText: The Mamori developers
# SPDX-License-Identifier: Apache-2.0
#
# Fails when a layer includes what lies above it: cmake -P tests/layers.cmake
function(forbid layer pattern why)
  file(GLOB_RECURSE sources ${CMAKE_CURRENT_LIST_DIR}/../${layer}/*.h ${CMAKE_CURRENT_LIST_DIR}/../${layer}/*.cpp)
  foreach(source IN LISTS sources)
    file(STRINGS ${source} hits REGEX "${pattern}")
    if(hits)
      message(SEND_ERROR "${source}: ${why}: ${hits}")
    endif()
  endforeach()
endfunction()
forbid(model   "#include [<\"](ui|app|reports)/"          "model knows no other folder")
forbid(model   "#include <Qt?(Gui|Widgets|PrintSupport|Pdf)[/>]" "model knows QtCore and QtSql only")
forbid(model   "#include <Q(Widget|Application|Dialog|Painter|Pixmap|Image|Font|Color)" "model knows QtCore and QtSql only")
forbid(reports "#include [<\"](ui|app)/"                  "reports know only the model")
forbid(reports "#include <Q(tWidgets|Widget|Application|Dialog|Sql)" "reports know no widgets and no SQL")
forbid(ui      "#include [<\"](app/|QSql|QtSql)"          "the ui reaches data through the model")
forbid(tests   "Q(VERIFY|COMPARE|TRY_VERIFY|TRY_COMPARE|FAIL)[0-9A-Z_]*\\(" "QTest macros cannot fail a GoogleTest")
