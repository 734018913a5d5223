// Generated from ../../synonyms.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: name, loinc, where.
export const rows = `Hemoglobin	718-7	
Hemoglobin Hb	718-7	
Hemoglobin Hgb	718-7	
Total Hemoglobin	718-7	
Hemoglobin level	718-7	
WBC	6690-2	
Total White Cell Count	6690-2	
White Cell	6690-2	
White Blood Cell	6690-2	
White Cell Count	6690-2	
WBC Count	6690-2	
White Blood Cell Count	6690-2	
White Blood Count	6690-2	
Leukocyte	6690-2	
Leukocyte Count	6690-2	
Total Leukocyte Count	6690-2	
TLC	6690-2	
Total WBC Count	6690-2	
Total WBC	6690-2	
Total Count	6690-2	
TC	6690-2	
TLC Total Leukocyte Count	6690-2	
WBC Total	6690-2	
RBC	789-8	
Red Blood Cell	789-8	
Red Cell Count	789-8	
RBC Count	789-8	
Red Blood Cell Count	789-8	
Erythrocyte	789-8	
Erythrocyte Count	789-8	
Total RBC	789-8	
Total RBC Count	789-8	
Total Erythrocyte Count	789-8	
Platelet	777-3	
Platelet Count	777-3	
Thrombocyte	777-3	
Thrombocyte Count	777-3	
Platelet Total Count	777-3	
Total Platelet Count	777-3	
Hematocrit	4544-3	
Hct	4544-3	
PCV	4544-3	
Packed Cell Volume	4544-3	
Hematocrit PCV	4544-3	
Hematocrit Hct	4544-3	
MCV	787-2	
Mean Corpuscular Volume	787-2	
Mean Cell Volume	787-2	
MCH	785-6	
Mean Corpuscular Hemoglobin	785-6	
Mean Cell Hemoglobin	785-6	
MCHC	786-4	
Mean Corpuscular Hemoglobin Concentration	786-4	
Mean Cell Hemoglobin Concentration	786-4	
RDW	788-0	
RDW	21000-5	
Red Cell Distribution Width	788-0	
Red Cell Distribution Width	21000-5	
Red Blood Cell Distribution Width	788-0	
Red Blood Cell Distribution Width	21000-5	
Erythrocyte Distribution Width	788-0	
Erythrocyte Distribution Width	21000-5	
RDW CV	788-0	
Red Cell Distribution Width CV	788-0	
RDW SD	21000-5	
Red Cell Distribution Width SD	21000-5	
MPV	32623-1	
Mean Platelet Volume	32623-1	
PDW	32207-3	
Platelet Distribution Width	32207-3	
Neutrophil	770-8	
Neutrophil	751-8	
Neutrophil Percent	770-8	
Neutrophil Percent	751-8	
Neutrophil Absolute	770-8	
Neutrophil Absolute	751-8	
Neutrophil Count	770-8	
Neutrophil Count	751-8	
Absolute Neutrophil Count	770-8	
Absolute Neutrophil Count	751-8	
ANC	770-8	
ANC	751-8	
Segmented Neutrophil	770-8	
Segmented Neutrophil	751-8	
PMN	770-8	
PMN	751-8	
Granulocyte Neutrophil	770-8	
Granulocyte Neutrophil	751-8	
Neutrophil Absolute Percent	770-8	
Neutrophil Absolute Percent	751-8	
Lymphocyte	736-9	
Lymphocyte	731-0	
Lymphocyte Percent	736-9	
Lymphocyte Percent	731-0	
Lymphocyte Absolute	736-9	
Lymphocyte Absolute	731-0	
Lymphocyte Count	736-9	
Lymphocyte Count	731-0	
Absolute Lymphocyte Count	736-9	
Absolute Lymphocyte Count	731-0	
ALC	736-9	
ALC	731-0	
Monocyte	5905-5	
Monocyte	742-7	
Monocyte Percent	5905-5	
Monocyte Percent	742-7	
Monocyte Absolute	5905-5	
Monocyte Absolute	742-7	
Monocyte Count	5905-5	
Monocyte Count	742-7	
Absolute Monocyte Count	5905-5	
Absolute Monocyte Count	742-7	
AMC	5905-5	
AMC	742-7	
Eosinophil	713-8	
Eosinophil	711-2	
Eosinophil Percent	713-8	
Eosinophil Percent	711-2	
Eosinophil Absolute	713-8	
Eosinophil Absolute	711-2	
Eosinophil Count	713-8	
Eosinophil Count	711-2	
Absolute Eosinophil Count	713-8	
Absolute Eosinophil Count	711-2	
AEC	713-8	
AEC	711-2	
Basophil	706-2	
Basophil	704-7	
Basophil Percent	706-2	
Basophil Percent	704-7	
Basophil Absolute	706-2	
Basophil Absolute	704-7	
Basophil Count	706-2	
Basophil Count	704-7	
Absolute Basophil Count	706-2	
Absolute Basophil Count	704-7	
ABC	706-2	
ABC	704-7	
Band Neutrophil	26508-2	
Band	26508-2	
Band Form	26508-2	
Band Cell	26508-2	
Stab Cell	26508-2	
Immature Granulocyte	38518-7	
Immature Grans	38518-7	
Immature Gran Percent	38518-7	
Immature Granulocyte Percent	38518-7	
IG Percent	38518-7	
Reticulocyte	4679-7	
Reticulocyte	14196-0	
Reticulocyte Count	4679-7	
Reticulocyte Count	14196-0	
Reticulocyte Percent	4679-7	
Reticulocyte Percent	14196-0	
Retic Count	4679-7	
Retic Count	14196-0	
Retic	4679-7	
Retic	14196-0	
Absolute Reticulocyte Count	4679-7	
Absolute Reticulocyte Count	14196-0	
Reticulocyte Absolute	4679-7	
Reticulocyte Absolute	14196-0	
Nucleated RBC	19048-8	
NRBC	19048-8	
Nucleated Red Blood Cell	19048-8	
ESR	30341-2	
Erythrocyte Sedimentation Rate	30341-2	
Sedimentation Rate	30341-2	
Sed Rate	30341-2	
ESR 1 hour	30341-2	
Glucose	2345-7	
Glucose	14749-6	
Blood Glucose	2345-7	
Blood Glucose	14749-6	
Blood Sugar	2345-7	
Blood Sugar	14749-6	
Sugar	2345-7	
Sugar	14749-6	
Random Glucose	2345-7	
Random Glucose	14749-6	
Random Blood Glucose	2345-7	
Random Blood Glucose	14749-6	
Random Blood Sugar	2345-7	
Random Blood Sugar	14749-6	
RBS	2345-7	
RBS	14749-6	
RBG	2345-7	
RBG	14749-6	
Glucose Random	2345-7	
Glucose Random	14749-6	
Plasma Glucose	2345-7	
Plasma Glucose	14749-6	
Glu	2345-7	
Glu	14749-6	
Gluc	2345-7	
Gluc	14749-6	
Fasting Glucose	1558-6	
Glucose Fasting	1558-6	
Fasting Blood Glucose	1558-6	
Fasting Blood Sugar	1558-6	
FBS	1558-6	
FBG	1558-6	
FPG	1558-6	
Fasting Plasma Glucose	1558-6	
Fasting Sugar	1558-6	
Glucose F	1558-6	
HbA1c	4548-4	
Hb A1c	4548-4	
Hemoglobin A1c	4548-4	
Glycated Hemoglobin	4548-4	
Glycosylated Hemoglobin	4548-4	
Glycohemoglobin	4548-4	
A1c	4548-4	
HA1c	4548-4	
Hemoglobin A1c HbA1c	4548-4	
Glycated Hemoglobin A1c	4548-4	
Glycosylated Hemoglobin HbA1c	4548-4	
Estimated Average Glucose	27353-2	
eAG	27353-2	
Mean Blood Glucose	27353-2	
Average Blood Glucose	27353-2	
Estimated Mean Glucose	27353-2	
Creatinine	2160-0	
Creatinine	14682-9	
Crea	2160-0	
Crea	14682-9	
Cr	2160-0	
Cr	14682-9	
Urea	3091-6	
Blood Urea	3091-6	
Urea Level	3091-6	
BUN	3094-0	
Urea Nitrogen	3094-0	
Blood Urea Nitrogen	3094-0	
Urea Nitrogen BUN	3094-0	
Sodium	2951-2	
Na	2951-2	
Sodium Na	2951-2	
Na+ Sodium	2951-2	
Potassium	2823-3	
K	2823-3	
Potassium K	2823-3	
Chloride	2075-0	
Cl	2075-0	
Chloride Cl	2075-0	
Bicarbonate	1963-8	
HCO3	1963-8	
Bicarbonate HCO3	1963-8	
Carbon Dioxide	2028-9	
Total CO2	2028-9	
TCO2	2028-9	
CO2	2028-9	
CO2 Total	2028-9	
Carbon Dioxide Total	2028-9	
Carbon Dioxide CO2	2028-9	
Calcium	17861-6	
Calcium	2000-8	
Ca	17861-6	
Ca	2000-8	
Total Calcium	17861-6	
Total Calcium	2000-8	
Calcium Total	17861-6	
Calcium Total	2000-8	
Calcium Ca	17861-6	
Calcium Ca	2000-8	
Corrected Calcium	29265-6	
Calcium Corrected	29265-6	
Calcium Adjusted	29265-6	
Adjusted Calcium	29265-6	
Albumin Corrected Calcium	29265-6	
Albumin Adjusted Calcium	29265-6	
Ionized Calcium	1994-3	
Ionised Calcium	1994-3	
Calcium Ionized	1994-3	
Calcium Ionised	1994-3	
iCa	1994-3	
Free Calcium	1994-3	
Phosphate	2777-1	
Phosphate	14879-1	
Phosphorus	2777-1	
Phosphorus	14879-1	
Inorganic Phosphorus	2777-1	
Inorganic Phosphorus	14879-1	
Inorganic Phosphate	2777-1	
Inorganic Phosphate	14879-1	
PO4	2777-1	
PO4	14879-1	
Phosphorus Inorganic	2777-1	
Phosphorus Inorganic	14879-1	
Phos	2777-1	
Phos	14879-1	
Magnesium	19123-9	
Magnesium	2601-3	
Mg	19123-9	
Mg	2601-3	
ALT	1742-6	
SGPT	1742-6	
Alanine Aminotransferase	1742-6	
Alanine Transaminase	1742-6	
ALAT	1742-6	
GPT	1742-6	
Alanine Aminotransferase ALT	1742-6	
SGPT ALT	1742-6	
Alanine Amino Transferase	1742-6	
Serum Glutamic Pyruvic Transaminase	1742-6	
AST	1920-8	
SGOT	1920-8	
Aspartate Aminotransferase	1920-8	
Aspartate Transaminase	1920-8	
ASAT	1920-8	
GOT	1920-8	
Aspartate Aminotransferase AST	1920-8	
SGOT AST	1920-8	
Aspartate Amino Transferase	1920-8	
Serum Glutamic Oxaloacetic Transaminase	1920-8	
ALP	6768-6	
Alkaline Phosphatase	6768-6	
Alk Phos	6768-6	
Alkaline Phos	6768-6	
ALKP	6768-6	
Alkaline Phosphatase ALP	6768-6	
SALP	6768-6	
GGT	2324-2	
Gamma GT	2324-2	
Gamma Glutamyl Transferase	2324-2	
Gamma Glutamyl Transpeptidase	2324-2	
GGTP	2324-2	
GTP Gamma	2324-2	
Gamma Glutamyltransferase	2324-2	
Bilirubin	1975-2	
Bilirubin	14631-6	
Total Bilirubin	1975-2	
Total Bilirubin	14631-6	
Bilirubin Total	1975-2	
Bilirubin Total	14631-6	
T Bilirubin	1975-2	
T Bilirubin	14631-6	
TBIL	1975-2	
TBIL	14631-6	
T BIL	1975-2	
T BIL	14631-6	
Bilirubin T	1975-2	
Bilirubin T	14631-6	
Direct Bilirubin	1968-7	
Bilirubin Direct	1968-7	
Conjugated Bilirubin	1968-7	
Bilirubin Conjugated	1968-7	
D Bilirubin	1968-7	
DBIL	1968-7	
D BIL	1968-7	
Bilirubin D	1968-7	
Bilirubin Direct Conjugated	1968-7	
Indirect Bilirubin	1971-1	
Bilirubin Indirect	1971-1	
Unconjugated Bilirubin	1971-1	
Bilirubin Unconjugated	1971-1	
I Bilirubin	1971-1	
IBIL	1971-1	
Bilirubin I	1971-1	
Bilirubin Indirect Unconjugated	1971-1	
Albumin	1751-7	
Alb	1751-7	
Total Protein	2885-2	
Protein Total	2885-2	
Protein	2885-2	
TP	2885-2	
T Protein	2885-2	
Globulin	2336-6	
Total Globulin	2336-6	
Globulin Calculated	2336-6	
A G Ratio	1759-0	
Albumin Globulin Ratio	1759-0	
Ratio A G	1759-0	
AG Ratio	1759-0	
Albumin Globulin	1759-0	
Cholesterol	2093-3	
TC	2093-3	
Total Cholesterol	2093-3	
Cholesterol Total	2093-3	
TC Cholesterol	2093-3	
T Cholesterol	2093-3	
HDL	2085-9	
HDL Cholesterol	2085-9	
HDL C	2085-9	
Cholesterol HDL	2085-9	
High Density Lipoprotein	2085-9	
HDL Cholesterol Direct	2085-9	
High Density Lipoprotein Cholesterol	2085-9	
Cholesterol in HDL	2085-9	
LDL	2089-1	
LDL Cholesterol	2089-1	
LDL C	2089-1	
Cholesterol LDL	2089-1	
Low Density Lipoprotein	2089-1	
Low Density Lipoprotein Cholesterol	2089-1	
Cholesterol in LDL	2089-1	
VLDL	2091-7	
VLDL Cholesterol	2091-7	
VLDL C	2091-7	
Cholesterol VLDL	2091-7	
Non HDL Cholesterol	43396-1	
Non HDL	43396-1	
Non HDL C	43396-1	
Cholesterol Non HDL	43396-1	
Triglyceride	2571-8	
Triglyceride	14927-8	
TG	2571-8	
TG	14927-8	
TGL	2571-8	
TGL	14927-8	
TRG	2571-8	
TRG	14927-8	
Trigs	2571-8	
Trigs	14927-8	
Cholesterol HDL Ratio	9830-1	
Chol HDLC Ratio	9830-1	
Cholesterol HDLC Ratio	9830-1	
Total Cholesterol HDL Ratio	9830-1	
TC HDL Ratio	9830-1	
Chol HDL Ratio	9830-1	
TC HDL C Ratio	9830-1	
Total Cholesterol HDL Cholesterol Ratio	9830-1	
LDL HDL Ratio	11054-4	
LDL HDL Cholesterol Ratio	11054-4	
LDL C HDL C Ratio	11054-4	
Lipoprotein a	10835-7	
Lipoprotein a	43583-4	
Lp a	10835-7	
Lp a	43583-4	
Lpa	10835-7	
Lpa	43583-4	
TSH	3016-3	
Thyroid Stimulating Hormone	3016-3	
Thyrotropin	3016-3	
Thyroid Stimulating Hormone TSH	3016-3	
Free T4	3024-7	
FT4	3024-7	
T4 Free	3024-7	
Free Thyroxine	3024-7	
Thyroxine Free	3024-7	
F T4	3024-7	
Free T4 FT4	3024-7	
Free Thyroxine FT4	3024-7	
Thyroxine T4 Free	3024-7	
Free T3	3051-0	
FT3	3051-0	
T3 Free	3051-0	
Free Triiodothyronine	3051-0	
Triiodothyronine Free	3051-0	
F T3	3051-0	
Free T3 FT3	3051-0	
Free Triiodothyronine FT3	3051-0	
Triiodothyronine T3 Free	3051-0	
T4	3026-2	
Total T4	3026-2	
T4 Total	3026-2	
Thyroxine	3026-2	
Total Thyroxine	3026-2	
Thyroxine T4	3026-2	
TT4	3026-2	
Thyroxine T4 Total	3026-2	
T3	3053-6	
Total T3	3053-6	
T3 Total	3053-6	
Triiodothyronine	3053-6	
Total Triiodothyronine	3053-6	
Triiodothyronine T3	3053-6	
TT3	3053-6	
Triiodothyronine T3 Total	3053-6	
Anti TPO	8099-4	
TPO Antibody	8099-4	
Thyroid Peroxidase Antibody	8099-4	
Anti Thyroid Peroxidase	8099-4	
TPO Ab	8099-4	
Thyroid Peroxidase Ab	8099-4	
Anti TPO Antibody	8099-4	
Ferritin	2276-4	
Iron	2498-4	
Fe	2498-4	
Serum Iron	2498-4	
Iron Total	2498-4	
TIBC	2500-7	
Iron Bind Cap TIBC	2500-7	
Total Iron Binding Capacity	2500-7	
Iron Binding Capacity	2500-7	
Iron Binding Capacity Total	2500-7	
Total Iron Binding Capacity TIBC	2500-7	
UIBC	2501-5	
Unsaturated Iron Binding Capacity	2501-5	
Transferrin Saturation	2502-3	
Iron Saturation	2502-3	
TSAT	2502-3	
Saturation Iron	2502-3	
Percent Saturation	2502-3	
Transferrin Saturation Percent	2502-3	
Iron Saturation Percent	2502-3	
Transferrin	3034-6	
Vitamin B12	2132-9	
Vitamin B12	14685-2	
B12	2132-9	
B12	14685-2	
Cobalamin	2132-9	
Cobalamin	14685-2	
Cyanocobalamin	2132-9	
Cyanocobalamin	14685-2	
Vitamin B12 Cobalamin	2132-9	
Vitamin B12 Cobalamin	14685-2	
Folate	2284-8	
Folic Acid	2284-8	
Vitamin B9	2284-8	
Vitamin D	62292-8	
25 OH Vitamin D	62292-8	
25 Hydroxy Vitamin D	62292-8	
25 Hydroxyvitamin D	62292-8	
Vitamin D Total	62292-8	
Vitamin D 25 OH	62292-8	
Vitamin D 25 Hydroxy	62292-8	
25 OH D	62292-8	
25OHD	62292-8	
Total Vitamin D	62292-8	
25 Hydroxy Vitamin D Total	62292-8	
25 OH Vitamin D Total	62292-8	
25OH Vitamin D	62292-8	
Vitamin D 25OH	62292-8	
Vitamin D Total 25 Hydroxy	62292-8	
Vitamin D 25 OH Total	62292-8	
25 Hydroxyvitamin D3	1989-3	
25 OH Vitamin D3	1989-3	
25 Hydroxy Vitamin D3	1989-3	
Vitamin D3 25 OH	1989-3	
Vitamin D3 25 Hydroxy	1989-3	
Calcidiol	1989-3	
Calcifediol	1989-3	
CRP	1988-5	
C Reactive Protein	1988-5	
C Reactive Protein CRP	1988-5	
CRP Quantitative	1988-5	
hs CRP	30522-7	
hsCRP	30522-7	
High Sensitivity CRP	30522-7	
High Sensitivity C Reactive Protein	30522-7	
C Reactive Protein High Sensitivity	30522-7	
CRP High Sensitivity	30522-7	
CRP hs	30522-7	
C Reactive Protein hs	30522-7	
Cardiac CRP	30522-7	
C Reactive Protein Cardiac	30522-7	
Cardio CRP	30522-7	
Uric Acid	3084-1	
Urate	3084-1	
UA Uric Acid	3084-1	
Uric Acid UA	3084-1	
LDH	2532-0	
Lactate Dehydrogenase	2532-0	
Lactic Dehydrogenase	2532-0	
Lactate Dehydrogenase LDH	2532-0	
CK	2157-6	
CPK	2157-6	
Creatine Kinase	2157-6	
Creatine Phosphokinase	2157-6	
CK Total	2157-6	
Total CK	2157-6	
CK NAC	2157-6	
CPK Total	2157-6	
Creatine Kinase CK	2157-6	
CK MB	13969-1	
CK MB	32673-6	
CKMB	13969-1	
CKMB	32673-6	
CPK MB	13969-1	
CPK MB	32673-6	
Creatine Kinase MB	13969-1	
Creatine Kinase MB	32673-6	
Amylase	1798-8	
Lipase	3040-3	
Troponin I	10839-9	
Cardiac Troponin I	10839-9	
cTnI	10839-9	
TnI	10839-9	
Troponin T	6598-7	
Cardiac Troponin T	6598-7	
cTnT	6598-7	
TnT	6598-7	
NT proBNP	33762-6	
NT pro BNP	33762-6	
N Terminal proBNP	33762-6	
NTproBNP	33762-6	
N Terminal pro BNP	33762-6	
proBNP	33762-6	
BNP	30934-4	
B Type Natriuretic Peptide	30934-4	
Brain Natriuretic Peptide	30934-4	
PSA	2857-1	
Prostate Specific Antigen	2857-1	
Total PSA	2857-1	
PSA Total	2857-1	
Prostate Specific Antigen PSA	2857-1	
Free PSA	10886-0	
PSA Free	10886-0	
CEA	2039-6	
Carcinoembryonic Antigen	2039-6	
CA 125	10334-1	
CA125	10334-1	
Cancer Antigen 125	10334-1	
CA 19 9	24108-3	
CA19 9	24108-3	
Cancer Antigen 19 9	24108-3	
AFP	1834-1	
Alpha Fetoprotein	1834-1	
Alpha 1 Fetoprotein	1834-1	
PTH	2731-8	
Parathyroid Hormone	2731-8	
Intact PTH	2731-8	
iPTH	2731-8	
PTH Intact	2731-8	
Parathyroid Hormone Intact	2731-8	
Intact Parathyroid Hormone	2731-8	
Cortisol	2143-6	
Prolactin	2842-3	
PRL	2842-3	
FSH	15067-2	
Follicle Stimulating Hormone	15067-2	
Follitropin	15067-2	
LH	10501-5	
Luteinizing Hormone	10501-5	
Luteinising Hormone	10501-5	
Lutropin	10501-5	
Estradiol	2243-4	
E2	2243-4	
Estradiol E2	2243-4	
Progesterone	2839-9	
Testosterone	2986-8	
Total Testosterone	2986-8	
Testosterone Total	2986-8	
Free Testosterone	2991-8	
Testosterone Free	2991-8	
Insulin	20448-7	
C Peptide	1986-9	
Homocysteine	13965-9	
Rheumatoid Factor	11572-5	
RF	11572-5	
RA Factor	11572-5	
IgG	2465-3	
Immunoglobulin G	2465-3	
IgA	2458-8	
Immunoglobulin A	2458-8	
IgM	2472-9	
Immunoglobulin M	2472-9	
Zinc	5763-8	
Zn	5763-8	
Copper	5631-7	
Cu	5631-7	
Digoxin	10535-3	
Lithium	14334-7	
Li	14334-7	
Lactate	2524-7	
Lactic Acid	2524-7	
Ammonia	16362-6	
NH3	16362-6	
eGFR	33914-3	
eGFR	62238-1	
eGFR	77147-7	
GFR	33914-3	
GFR	62238-1	
GFR	77147-7	
Estimated GFR	33914-3	
Estimated GFR	62238-1	
Estimated GFR	77147-7	
Glomerular Filtration Rate	33914-3	
Glomerular Filtration Rate	62238-1	
Glomerular Filtration Rate	77147-7	
Estimated Glomerular Filtration Rate	33914-3	
Estimated Glomerular Filtration Rate	62238-1	
Estimated Glomerular Filtration Rate	77147-7	
GFR Estimated	33914-3	
GFR Estimated	62238-1	
GFR Estimated	77147-7	
eGFR Estimated	33914-3	
eGFR Estimated	62238-1	
eGFR Estimated	77147-7	
Anion Gap	1863-0	
Anion Gap	10466-1	
HBsAg	5195-3	
Hepatitis B Surface Antigen	5195-3	
Hepatitis B Surface Ag	5195-3	
Australia Antigen	5195-3	
HBsAg Hepatitis B Surface Antigen	5195-3	
Urine Pregnancy Test	2106-3	
UPT	2106-3	
Pregnancy Test Urine	2106-3	
INR	6301-6	
PT INR	6301-6	
International Normalized Ratio	6301-6	
International Normalised Ratio	6301-6	
INR PT	6301-6	
Prothrombin INR	6301-6	
Prothrombin Time INR	6301-6	
PT	5902-2	
Prothrombin Time	5902-2	
Prothrombin Time PT	5902-2	
PT Patient	5902-2	
Patient PT	5902-2	
aPTT	14979-9	
PTT	14979-9	
Activated Partial Thromboplastin Time	14979-9	
Partial Thromboplastin Time	14979-9	
Fibrinogen	3255-7	
D Dimer	48065-7	
D Dimer	48066-5	
DDimer	48065-7	
DDimer	48066-5	
Urine pH	2756-5	
pH Urine	2756-5	
Reaction pH	2756-5	
pH Reaction	2756-5	
Specific Gravity	2965-2	
Urine Specific Gravity	2965-2	
Sp Gravity	2965-2	
Sp Gr	2965-2	
SG	2965-2	
Nitrite	32710-6	
Urine Nitrite	32710-6	
Urobilinogen	20405-7	
Urine Urobilinogen	20405-7	
Urine Ketone	33903-6	
Urine Ketone	5797-6	
Ketone Urine	33903-6	
Ketone Urine	5797-6	
Urine Color	5778-6	
Color Urine	5778-6	
Urine Appearance	5767-9	
Appearance Urine	5767-9	
Urine Clarity	5767-9	
Urine Transparency	5767-9	
Albumin Creatinine Ratio	9318-7	
ACR	9318-7	
Urine Albumin Creatinine Ratio	9318-7	
UACR	9318-7	
Albumin Creatinine Ratio ACR	9318-7	
Urine ACR	9318-7	
Microalbumin Creatinine Ratio	14959-1	
Microalbumin Creatinine	14959-1	
Microalbumin	14957-5	
Urine Microalbumin	14957-5	
Protein Creatinine Ratio	2890-2	
PCR Protein Creatinine	2890-2	
UPCR	2890-2	
Urine Protein Creatinine Ratio	2890-2	
Systolic Blood Pressure	8480-6	
Systolic	8480-6	
BP Systolic	8480-6	
Systolic BP	8480-6	
SBP	8480-6	
Blood Pressure Systolic	8480-6	
Diastolic Blood Pressure	8462-4	
Diastolic	8462-4	
BP Diastolic	8462-4	
Diastolic BP	8462-4	
DBP	8462-4	
Blood Pressure Diastolic	8462-4	
Heart Rate	8867-4	
Pulse	8867-4	
Pulse Rate	8867-4	
HR	8867-4	
Respiratory Rate	9279-1	
Respiration	9279-1	
RR	9279-1	
Resp Rate	9279-1	
Respiration Rate	9279-1	
Temperature	8310-5	
Body Temperature	8310-5	
Temp	8310-5	
Weight	29463-7	
Body Weight	29463-7	
Wt	29463-7	
Height	8302-2	
Body Height	8302-2	
Ht	8302-2	
BMI	39156-5	
Body Mass Index	39156-5	
Body Mass Index BMI	39156-5	
SpO2	59408-5	
Pulse Oximetry	59408-5	
Oxygen Saturation SpO2	59408-5	
O2 Saturation SpO2	59408-5	
Hämoglobin	718-7	
Leukozyten	6690-2	
Erythrozyten	789-8	
Thrombozyten	777-3	
Hämatokrit	4544-3	
Natrium	2951-2	
Kalium	2823-3	
Chlorid	2075-0	
Kalzium	17861-6	
Kalzium	2000-8	
Kreatinin	2160-0	
Kreatinin	14682-9	
Harnstoff	3091-6	
Harnsäure	3084-1	
Glukose	2345-7	
Glukose	14749-6	
Blutzucker	2345-7	
Blutzucker	14749-6	
Cholesterin	2093-3	
Gesamtcholesterin	2093-3	
Cholesterin gesamt	2093-3	
HDL Cholesterin	2085-9	
LDL Cholesterin	2089-1	
Triglyzeride	2571-8	
Triglyzeride	14927-8	
Bilirubin gesamt	1975-2	
Bilirubin gesamt	14631-6	
Gesamtbilirubin	1975-2	
Gesamtbilirubin	14631-6	
Eisen	2498-4	
Alkalische Phosphatase	6768-6	
Gesamteiweiß	2885-2	
Eiweiß gesamt	2885-2	
Gesamtprotein	2885-2	
BSG	30341-2	
Blutsenkung	30341-2	
Folsäure	2284-8	
Hemoglobina	718-7	
Leucocitos	6690-2	
Eritrocitos	789-8	
Hematíes	789-8	
Plaquetas	777-3	
Hematocrito	4544-3	
Sodio	2951-2	
Potasio	2823-3	
Cloro	2075-0	
Cloruro	2075-0	
Calcio	17861-6	
Calcio	2000-8	
Creatinina	2160-0	
Creatinina	14682-9	
Ácido úrico	3084-1	
Glucosa	2345-7	
Glucosa	14749-6	
Glucemia	2345-7	
Glucemia	14749-6	
Colesterol	2093-3	
Colesterol total	2093-3	
Colesterol HDL	2085-9	
Colesterol LDL	2089-1	
Triglicéridos	2571-8	
Triglicéridos	14927-8	
Bilirrubina total	1975-2	
Bilirrubina total	14631-6	
Hierro	2498-4	
Ferritina	2276-4	
Proteínas totales	2885-2	
AMH	83104-0	
Anti Mullerian Hormone	83104-0	
Anti Mullerian Hormone AMH	83104-0	
ANA Titer	5048-4	
Antinuclear Antibody Titer	5048-4	
Cystatin C	33863-2	
hCG	19080-1	
Human Chorionic Gonadotropin	19080-1	
Beta hCG	21198-7	
bhCG	21198-7	
hCG Beta	21198-7	
Beta hCG Quantitative	21198-7	
Color	5778-6	urine
Appearance	5767-9	urine
Clarity	5767-9	urine
Transparency	5767-9	urine
pH	2756-5	urine
Reaction	2756-5	urine
Ketone	33903-6	urine
Ketone	5797-6	urine
Ketone Body	33903-6	urine
Ketone Body	5797-6	urine
Acetone	33903-6	urine
Acetone	5797-6	urine
Pus Cell	5821-4	urine
Pus Cell WBC	5821-4	urine
WBC Pus Cell	5821-4	urine
Epithelial Cell	5787-7	urine
Cast	9842-6	urine
Bacteria	5769-5	urine
Bacteria	87829-8	urine
Hyaline Cast	5796-8	urine
Granular Cast	5793-5	urine
RBC Cast	5807-3	urine
WBC Cast	5820-6	urine
Waxy Cast	5819-8	urine
Yeast	5822-2	urine
Yeast Cell	5822-2	urine
Bile Pigment	1977-8	urine
Hémoglobine	718-7	
Globules blancs	6690-2	
Globules rouges	789-8	
Plaquettes	777-3	
Plaquettes sanguines	777-3	
Hématocrite	4544-3	
VGM	787-2	
Volume globulaire moyen	787-2	
TCMH	785-6	
Teneur corpusculaire moyenne en hémoglobine	785-6	
CCMH	786-4	
Concentration corpusculaire moyenne en hémoglobine	786-4	
VPM	32623-1	
Volume plaquettaire moyen	32623-1	
Polynucléaires neutrophiles	770-8	
Polynucléaires neutrophiles	751-8	
Neutrophiles	770-8	
Neutrophiles	751-8	
Polynucléaires éosinophiles	713-8	
Polynucléaires éosinophiles	711-2	
Éosinophiles	713-8	
Éosinophiles	711-2	
Polynucléaires basophiles	706-2	
Polynucléaires basophiles	704-7	
Basophiles	706-2	
Basophiles	704-7	
Glycémie	2345-7	
Glycémie	14749-6	
Glycémie à jeun	1558-6	
Glucose à jeun	1558-6	
Créatininémie	2160-0	
Créatininémie	14682-9	
Urée	3091-6	
Acide urique	3084-1	
Uricémie	3084-1	
Bilirubine totale	1975-2	
Bilirubine totale	14631-6	
Bilirubine directe	1968-7	
Bilirubine conjuguée	1968-7	
Bilirubine indirecte	1971-1	
Bilirubine libre	1971-1	
Phosphatases alcalines	6768-6	
PAL	6768-6	
Kaliémie	2823-3	
Natrémie	2951-2	
Chlore	2075-0	
Chlorures	2075-0	
Calcémie	17861-6	
Calcémie	2000-8	
Phosphore	2777-1	
Phosphore	14879-1	
Protéines totales	2885-2	
Protides totaux	2885-2	
Albumine	1751-7	
Fer sérique	2498-4	
Ferritine	2276-4	
Transferrine	3034-6	
Vitamine B12	2132-9	
Vitamine B12	14685-2	
Acide folique	2284-8	
T4 libre	3024-7	
T3 libre	3051-0	
Hémoglobine glyquée	4548-4	
Protéine C réactive	1988-5	
CRP ultrasensible	30522-7	
Protéine C réactive ultrasensible	30522-7	
Vitesse de sédimentation	30341-2	
VS 1ère heure	30341-2	
Fibrinogène	3255-7	
CPK totales	2157-6	
Neutrophile Granulozyten	770-8	
Neutrophile Granulozyten	751-8	
Lymphozyten	736-9	
Lymphozyten	731-0	
Monozyten	5905-5	
Monozyten	742-7	
Eosinophile Granulozyten	713-8	
Eosinophile Granulozyten	711-2	
Basophile Granulozyten	706-2	
Basophile Granulozyten	704-7	
Retikulozyten	4679-7	
Retikulozyten	14196-0	
Glukose nüchtern	1558-6	
Glucose nüchtern	1558-6	
Nüchternglukose	1558-6	
Nüchternglucose	1558-6	
Nüchternblutzucker	1558-6	
Blutzucker nüchtern	1558-6	
Harnstoff-N	3094-0	
Harnstoff-Stickstoff	3094-0	
Non-HDL-Cholesterin	43396-1	
Nicht-HDL-Cholesterin	43396-1	
Bilirubin direkt	1968-7	
Direktes Bilirubin	1968-7	
Bilirubin indirekt	1971-1	
Phosphat	2777-1	
Phosphat	14879-1	
Phosphat anorganisch	2777-1	
Phosphat anorganisch	14879-1	
C-reaktives Protein	1988-5	
CRP hochsensitiv	30522-7	
hochsensitives CRP	30522-7	
TSH ultrasensible	3016-3	
TSH basal	3016-3	
Freies T4	3024-7	
T4 frei	3024-7	
Freies Thyroxin	3024-7	
Freies T3	3051-0	
T3 frei	3051-0	
Glykohämoglobin A1c	4548-4	
CK gesamt	2157-6	
Kreatinkinase	2157-6	
Creatinkinase	2157-6	
Laktatdehydrogenase	2532-0	
Lactatdehydrogenase	2532-0	
Blutkörperchensenkungsgeschwindigkeit	30341-2	
Glóbulos blancos	6690-2	
Recuento de leucocitos	6690-2	
Glóbulos rojos	789-8	
Recuento de hematíes	789-8	
Recuento de plaquetas	777-3	
VCM	787-2	
Volumen corpuscular medio	787-2	
HCM	785-6	
Hemoglobina corpuscular media	785-6	
CHCM	786-4	
Concentración de hemoglobina corpuscular media	786-4	
Volumen plaquetario medio	32623-1	
Neutrófilos	770-8	
Neutrófilos	751-8	
Linfocitos	736-9	
Linfocitos	731-0	
Monocitos	5905-5	
Monocitos	742-7	
Eosinófilos	713-8	
Eosinófilos	711-2	
Basófilos	706-2	
Basófilos	704-7	
Reticulocitos	4679-7	
Reticulocitos	14196-0	
Glucosa en ayunas	1558-6	
Glucemia en ayunas	1558-6	
Glucosa ayunas	1558-6	
Nitrógeno ureico	3094-0	
Nitrógeno de urea	3094-0	
Urato	3084-1	
Colesterol no HDL	43396-1	
Bilirrubina directa	1968-7	
Bilirrubina conjugada	1968-7	
Bilirrubina indirecta	1971-1	
TGO	1920-8	
AST TGO	1920-8	
TGP	1742-6	
ALT TGP	1742-6	
Gamma glutamil transferasa	2324-2	
Gamma glutamil transpeptidasa	2324-2	
Fosfatasa alcalina	6768-6	
Fósforo	2777-1	
Fósforo	14879-1	
Fosfato	2777-1	
Fosfato	14879-1	
Magnesio	19123-9	
Magnesio	2601-3	
Albúmina	1751-7	
Transferrina	3034-6	
Vitamina B12	2132-9	
Vitamina B12	14685-2	
Ácido fólico	2284-8	
Folato	2284-8	
Tiroxina libre	3024-7	
Tirotropina	3016-3	
Hormona estimulante de la tiroides	3016-3	
Hemoglobina glicosilada	4548-4	
Hemoglobina glucosilada	4548-4	
Hemoglobina glicada	4548-4	
Hemoglobina A1c	4548-4	
Proteína C reactiva	1988-5	
PCR ultrasensible	30522-7	
Proteína C reactiva ultrasensible	30522-7	
VSG	30341-2	
Velocidad de sedimentación globular	30341-2	
Velocidad de sedimentación	30341-2	
Fibrinógeno	3255-7	
Antígeno prostático específico	2857-1	
Creatina quinasa	2157-6	
Vitamina D 25-OH	62292-8	
25-hidroxivitamina D	62292-8	
Lactato deshidrogenasa	2532-0	
Glóbulos brancos	6690-2	
Hemácias	789-8	
Glóbulos vermelhos	789-8	
Volume corpuscular médio	787-2	
Volume globular médio	787-2	
HGM	785-6	
Hemoglobina globular média	785-6	
CHGM	786-4	
Concentração de hemoglobina corpuscular média	786-4	
Concentração da hemoglobina globular média	786-4	
Volume plaquetário médio	32623-1	
Glicose	2345-7	
Glicose	14749-6	
Glicemia	2345-7	
Glicemia	14749-6	
Glicose em jejum	1558-6	
Glicemia de jejum	1558-6	
Glicemia em jejum	1558-6	
Glicose jejum	1558-6	
Ureia	3091-6	
Colesterol não HDL	43396-1	
Triglicérides	2571-8	
Triglicérides	14927-8	
Triglicerídeos	2571-8	
Triglicerídeos	14927-8	
Bilirrubinas totais	1975-2	
Bilirrubinas totais	14631-6	
Bilirrubina direta	1968-7	
Bilirrubina indireta	1971-1	
Fosfatase alcalina	6768-6	
Gama GT	2324-2	
Gama glutamil transferase	2324-2	
Cloreto	2075-0	
Potássio	2823-3	
Ferro	2498-4	
Ferro sérico	2498-4	
Proteínas totais	2885-2	
T4 livre	3024-7	
Tiroxina livre	3024-7	
T3 livre	3051-0	
Hormônio tireoestimulante	3016-3	
TSH Hormônio tireoestimulante	3016-3	
TSH ultrassensível	3016-3	
Proteína C reativa	1988-5	
PCR ultrassensível	30522-7	
VHS	30341-2	
Velocidade de hemossedimentação	30341-2	
Velocidade de sedimentação	30341-2	
Fibrinogênio	3255-7	
Antígeno prostático específico total	2857-1	
Creatinoquinase	2157-6	
Desidrogenase lática	2532-0	
DHL	2532-0	
Alanina aminotransferase	1742-6	
Aspartato aminotransferase	1920-8	
Emoglobina	718-7	
Leucociti	6690-2	
Globuli bianchi	6690-2	
Eritrociti	789-8	
Globuli rossi	789-8	
Piastrine	777-3	
Ematocrito	4544-3	
Neutrofili	770-8	
Neutrofili	751-8	
Linfociti	736-9	
Linfociti	731-0	
Monociti	5905-5	
Monociti	742-7	
Eosinofili	713-8	
Eosinofili	711-2	
Basofili	706-2	
Basofili	704-7	
Colesterolo	2093-3	
Colesterolo totale	2093-3	
Colesterolo HDL	2085-9	
Colesterolo LDL	2089-1	
Trigliceridi	2571-8	
Trigliceridi	14927-8	
Bilirubina totale	1975-2	
Bilirubina totale	14631-6	
Bilirubina diretta	1968-7	
VES	30341-2	
Proteine totali	2885-2	
Fosfatasi alcalina	6768-6	
Leukocyten	6690-2	
Leukocyter	6690-2	
Erytrocyten	789-8	
Erytrocyter	789-8	
Trombocyten	777-3	
Trombocyter	777-3	
Hematocriet	4544-3	
Hematokrit	4544-3	
Glucose nuchter	1558-6	
Kolesterol	2093-3	
Total white blood count	6690-2	
Creatine kinase total	2157-6	
Mean cell haemoglobin level	785-6	
ESR level	30341-2	
Haemoglobin concentration	718-7	
r-GT	2324-2	
r-GTP	2324-2	
y-GT	2324-2	
Insulina	20448-7	
Prolactina	2842-3	
Progesterona	2839-9	
Testosterona	2986-8	
Testosterona total	2986-8	
Homocisteína	13965-9	
Vitamina D	62292-8	
25 OH Vitamina D	62292-8	
Vitamina D total	62292-8	
Lipasa	3040-3	
Amilasa	1798-8	
Bicarbonato	1963-8	
Hierro sérico	2498-4	
Saturación de transferrina	2502-3	
Tiempo de protrombina	5902-2	
Tiempo de tromboplastina parcial activada	14979-9	
TTPA	14979-9	
Dímero D	48065-7	
Dímero D	48066-5	
Factor reumatoide	11572-5	
Troponina I	10839-9	
Troponina T	6598-7	
Alfafetoproteína	1834-1	
Paratohormona	2731-8	
PTH intacta	2731-8	
Globulinas	2336-6	
Globulina	2336-6	
Capacidad total de fijación de hierro	2500-7	
Aspecto	5767-9	urine
Densidad	2965-2	
Cuerpos cetónicos	33903-6	urine
Cuerpos cetónicos	5797-6	urine
Cetonas	33903-6	urine
Cetonas	5797-6	urine
Nitritos	32710-6	
Bacterias	5769-5	urine
Bacterias	87829-8	urine
Presión arterial sistólica	8480-6	
Presión arterial diastólica	8462-4	
Tensión arterial sistólica	8480-6	
Tensión arterial diastólica	8462-4	
Frecuencia cardíaca	8867-4	
Frecuencia respiratoria	9279-1	
Peso	29463-7	
Peso corporal	29463-7	
Talla	8302-2	
Estatura	8302-2	
Temperatura	8310-5	
Temperatura corporal	8310-5	
Índice de masa corporal	39156-5	
Saturación de oxígeno	59408-5	
Amilase	1798-8	
Saturação da transferrina	2502-3	
Tempo de protrombina	5902-2	
Tempo de tromboplastina parcial ativada	14979-9	
Fator reumatoide	11572-5	
Capacidade total de fixação do ferro	2500-7	
Densidade	2965-2	
Corpos cetônicos	33903-6	urine
Corpos cetônicos	5797-6	urine
Nitrito	32710-6	
Pressão arterial sistólica	8480-6	
Pressão arterial diastólica	8462-4	
Frequência cardíaca	8867-4	
Altura	8302-2	
Paratormônio	2731-8	
Insuline	20448-7	
Prolactine	2842-3	
Vitamine D	62292-8	
Vitamine D 25-OH	62292-8	
25-OH Vitamine D	62292-8	
Coefficient de saturation de la transferrine	2502-3	
Saturation de la transferrine	2502-3	
TCA	14979-9	
Temps de céphaline activée	14979-9	
Temps de Quick	5902-2	
D-Dimères	48065-7	
D-Dimères	48066-5	
Facteur rhumatoïde	11572-5	
Troponine I	10839-9	
Troponine T	6598-7	
Parathormone	2731-8	
Densité	2965-2	
Pression artérielle systolique	8480-6	
Pression artérielle diastolique	8462-4	
Fréquence cardiaque	8867-4	
Poids	29463-7	
Taille	8302-2	
Indice de masse corporelle	39156-5	
Prolaktin	2842-3	
Progesteron	2839-9	
Testosteron	2986-8	
Östradiol	2243-4	
Homocystein	13965-9	
Transferrinsättigung	2502-3	
Rheumafaktor	11572-5	
Parathormon	2731-8	
Parathormon intakt	2731-8	
Kupfer	5631-7	
Laktat	2524-7	
Bikarbonat	1963-8	
Prothrombinzeit	5902-2	
Nitrit	32710-6	
Spezifisches Gewicht	2965-2	
Ketonkörper	33903-6	urine
Ketonkörper	5797-6	urine
Bakterien	5769-5	urine
Bakterien	87829-8	urine
Blutdruck systolisch	8480-6	
Blutdruck diastolisch	8462-4	
Puls	8867-4	
Herzfrequenz	8867-4	
Atemfrequenz	9279-1	
Körpergewicht	29463-7	
Gewicht	29463-7	
Körpergröße	8302-2	
Größe	8302-2	
Körpertemperatur	8310-5	
Immature Grans Abs	53115-2	
Immature Granulocyte Absolute	53115-2	
Immature Granulocyte	53115-2	
IG Absolute	53115-2	
IG#	53115-2	
IG	38518-7	
Nucleated RBC	771-6	
NRBC	771-6	
Nucleated Red Blood Cell	771-6	
Nucleated RBC Absolute	771-6	
NRBC Absolute	771-6	
Erythroblasten	771-6	
Normoblasten	771-6	
BUN Creatinine Ratio	3097-3	
Bun Creat Ratio	3097-3	
Urea Nitrogen Creatinine Ratio	3097-3	
BUN Creatinine	3097-3	
Non HDL Chol LDL VLDL	43396-1	
Non HDL Chol	43396-1	
Colesterol non HDL	43396-1	
Cholestérol non HDL	43396-1	
Non HDL kolesterol	43396-1	
Percent Free PSA	12841-3	
Free PSA Percent	12841-3	
PSA Free Percent	12841-3	
PSA Free Total Ratio	12841-3	
PSA libre total ratio	12841-3	
Free Total PSA Ratio	12841-3	
Free PSA Ratio	12841-3	
PSA Ratio	12841-3	
Quotient PSA libre total	12841-3	
PSA livre total relação	12841-3	
Homocyst e ine	13965-9	
Troponin T Highly Sensitive	67151-1	
Troponin T hs	67151-1	
hs Troponin T	67151-1	
High Sensitivity Troponin T	67151-1	
Troponin T High Sensitivity	67151-1	
hsTnT	67151-1	
hs cTnT	67151-1	
TnT hs	67151-1	
hsTroponin T	67151-1	
Troponine T hs	67151-1	
Troponine T ultrasensible	67151-1	
Troponina T ultrasensible	67151-1	
Troponina T hs	67151-1	
Troponina T alta sensibilidad	67151-1	
Troponina T de alta sensibilidade	67151-1	
High Sensitivity Troponin I	89579-7	
Troponin I High Sensitivity	89579-7	
Troponin I hs	89579-7	
hs Troponin I	89579-7	
hsTnI	89579-7	
hs cTnI	89579-7	
TnI hs	89579-7	
hsTroponin I	89579-7	
Troponin I Highly Sensitive	89579-7	
Troponine I hs	89579-7	
Troponine I ultrasensible	89579-7	
Troponina I ultrasensible	89579-7	
Troponina I hs	89579-7	
Troponina I alta sensibilidad	89579-7	
Troponina I de alta sensibilidade	89579-7	
Fibrinogen Activity	3255-7	
Fibrinogen Clauss	3255-7	
Clauss Fibrinogen	3255-7	
Fibrinogen derived	3255-7	
Antistreptolysin O Antibody	5370-2	
Antistreptolysin O	5370-2	
Antistreptolysin	5370-2	
ASO	5370-2	
ASO Titer	5370-2	
ASLO	5370-2	
ASL O	5370-2	
ASOT	5370-2	
AST O	5370-2	
Anti Streptolysin O	5370-2	
Anti Streptolysin	5370-2	
Antistreptolysin O Titer	5370-2	
Antiestreptolisina O	5370-2	
Antiestreptolisina	5370-2	
Antistreptolisina O	5370-2	
Antistreptolisine O	5370-2	
TASO	5370-2	
Titolo antistreptolisinico	5370-2	
Antistreptolysine O	5370-2	
Antistreptolysine	5370-2	
Thyroid Peroxidase TPO Antibody	8099-4	
Microsomal Antibody	8099-4	
Anti Thyroidperoxidase	8099-4	
MAK	8099-4	
Peroxidase Antibody	8099-4	
Antithyroid Peroxidase Antibody	8099-4	
Antithyroid Peroxidase	8099-4	
AntiTPO	8099-4	
AAT TPO	8099-4	
Antimicrosomal Antibody	8099-4	
ATPO	8099-4	
Anti peroxidase	8099-4	
Thyroglobulin Antibody	8098-6	
Anti Thyroglobulin	8098-6	
TG Antibody	8098-6	
TgAb	8098-6	
TAK	8098-6	
Antithyroglobulin Antibody	8098-6	
Antithyroglobulin	8098-6	
Anti TG	8098-6	
ATG	8098-6	
TG Ab	8098-6	
Tireoglobulina anti	8098-6	
Antitiroglobulina	8098-6	
Antitireoglobulina	8098-6	
TRAK	5385-0	
TSH Receptor Antibody	5385-0	
TRAb	5385-0	
Thyrotropin Receptor Antibody	5385-0	
TSH Rezeptor Antikörper	5385-0	
TSH R Antibody	5385-0	
Anti TSH Receptor	5385-0	
Anti receptor TSH	5385-0	
Anti récepteurs de la TSH	5385-0	
TSI Receptor Antibody	5385-0	
TBII	5385-0	
CA 27 29	17842-6	
CA2729	17842-6	
Cancer Antigen 27 29	17842-6	
CA 15 3	6875-9	
CA15 3	6875-9	
CA153	6875-9	
Cancer Antigen 15 3	6875-9	
CA199	24108-3	
Carbohydrate Antigen 19 9	24108-3	
GICA	24108-3	
Carbohydrate Antigen 125	10334-1	
CA 12 5	10334-1	
AFP Tumor Marker	1834-1	
Alpha Fetoprotein Tumor Marker	1834-1	
Alpha 1 Fetoprotein AFP	1834-1	
Alphafetoprotein	1834-1	
Alphafoetoprotein	1834-1	
Alpha foeto protéine	1834-1	
Alfa fetoproteína	1834-1	
Alfa feto proteina	1834-1	
NSE	15060-7	
Neuron Specific Enolase	15060-7	
Neuronenspezifische Enolase	15060-7	
Enolasa neuronal específica	15060-7	
Enolase neuronale spécifique	15060-7	
HBsAg Screen	5195-3	
HBs Antigen	5195-3	
HBs Ag	5195-3	
Hepatitis B Surface Antigen HBsAg	5195-3	
AgHBs	5195-3	
Antígeno de superficie hepatitis B	5195-3	
Antígeno Australia	5195-3	
Hepatitis B sAg	5195-3	
Anti HBs	16935-9	
HBs Antibody	16935-9	
HBsAb	16935-9	
Hepatitis B Surface Antibody	16935-9	
Hepatitis B Surface Antibody Quantitative	16935-9	
Anti HBsAg	16935-9	
HBs Antibody Quantitative	16935-9	
Hep B Surface Ab Quant	16935-9	
Anti HBs	22322-2	
HBs Antibody	22322-2	
HBsAb	22322-2	
Hepatitis B Surface Antibody	22322-2	
Hep B Surface Ab Qual	22322-2	
Anti HBsAg	22322-2	
Anti HBc	13952-7	
HBc Antibody	13952-7	
HBcAb	13952-7	
Hepatitis B Core Antibody	13952-7	
Hepatitis B Core Antibody Total	13952-7	
Anti HBc Total	13952-7	
Anti HBc IgG IgM	13952-7	
Hep B Core Ab Total	13952-7	
Anti HBc IgM	31204-1	
HBc IgM Antibody	31204-1	
Hepatitis B Core IgM Antibody	31204-1	
Hepatitis B Core Antibody IgM	31204-1	
Hep B Core IgM	31204-1	
HBeAg	13954-3	
HBe Antigen	13954-3	
Hepatitis B e Antigen	13954-3	
HBe Ag	13954-3	
Anti HBe	13953-5	
HBe Antibody	13953-5	
HBeAb	13953-5	
Hepatitis B e Antibody	13953-5	
Anti HAV IgM	22314-9	
HAV IgM Antibody	22314-9	
Hepatitis A IgM Antibody	22314-9	
Hepatitis A Antibody IgM	22314-9	
Hep A IgM	22314-9	
HAV IgM	22314-9	
Anti HAV	13951-9	
HAV Antibody	13951-9	
Hepatitis A Antibody	13951-9	
Hepatitis A Antibody Total	13951-9	
HAV Antibody Total	13951-9	
Anti HAV Total	13951-9	
Hep A Ab Total	13951-9	
Anti HCV	16128-1	
HCV Antibody	16128-1	
Hepatitis C Antibody	16128-1	
Hep C Virus Ab	16128-1	
HCV Ab	16128-1	
Hepatitis C Virus Antibody	16128-1	
HIV 1 2 Antibody	7918-6	
HIV Antibody	7918-6	
HIV I II Antibody	7918-6	
Anti HIV	7918-6	
Anti Anti HIV Ab	7918-6	
HIV Ag Ab	56888-1	
HIV Antigen Antibody	56888-1	
HIV 1 2 Antigen Antibody	56888-1	
HIV Ag Ab Combo	56888-1	
HIV Combo	56888-1	
HIV 4th Generation	56888-1	
HIV 1 2 Ag Ab	56888-1	
HIV Ab Ag	56888-1	
HIV 1 2 Ag Ab 4th Generation	56888-1	
HIV Antigen Antibody 4th Generation	56888-1	
HIV p24 Antigen Antibody	56888-1	
HIV Duo	56888-1	
HIV Ag Ab 4. Generation	56888-1	
Sérologie HIV Ag Ab	56888-1	
VDRL	5292-8	
VDRL Test	5292-8	
V D R L	5292-8	
RPR	20507-0	
Rapid Plasma Reagin	20507-0	
RPR Titer	31147-2	
Treponema pallidum Antibody	24110-9	
TPHA TPPA	24110-9	
Syphilis Antibody	24110-9	
Treponemal Antibody	24110-9	
T pallidum Antibody	24110-9	
Treponema pallidum Antibody IgG IgM	24110-9	
Monospot	31418-7	
Mono Screen	31418-7	
Heterophile Antibody	31418-7	
Infectious Mononucleosis Screen	31418-7	
Mononucleosis Screen	31418-7	
Paul Bunnell	31418-7	
Monotest	31418-7	
Rubella IgG	5334-8	
Rubella Antibody IgG	5334-8	
Rubella IgG Antibody	5334-8	
Röteln IgG	5334-8	
Rubeola IgG alemana	5334-8	
Rubéole IgG	5334-8	
Rubéola IgG	5334-8	
Anti Rubella IgG	5334-8	
Rosolia IgG	5334-8	
Toxoplasma IgG	5388-4	
Toxoplasmose IgG	5388-4	
Toxoplasmosis IgG	5388-4	
Toxoplasma gondii IgG	5388-4	
Toxoplasma IgG Antibody	5388-4	
Anti Toxoplasma IgG	5388-4	
Toxoplasmosi IgG	5388-4	
CMV IgG	5124-3	
Cytomegalovirus IgG	5124-3	
Zytomegalie IgG	5124-3	
Citomegalovirus IgG	5124-3	
CMV IgG Antibody	5124-3	
Anti CMV IgG	5124-3	
CMV IgM	5126-8	
Cytomegalovirus IgM	5126-8	
Citomegalovirus IgM	5126-8	
CMV IgM Antibody	5126-8	
Anti CMV IgM	5126-8	
Varicella IgG	8047-3	
VZV IgG	8047-3	
Varicella Zoster IgG	8047-3	
Varizella Zoster IgG	8047-3	
Varicela IgG	8047-3	
Varicella Zoster Virus IgG	8047-3	
ANA	8061-4	
Antinuclear Antibody	8061-4	
ANA Screen	8061-4	
Antinuclear Antibody Screen	8061-4	
FAN	8061-4	
ANF	8061-4	
Antinuclear Antibodies ANA	8061-4	
Nuclear Antibody	8061-4	
AAN	8061-4	
Anti nuclear	8061-4	
Antinuclear Factor	8061-4	
ANA Titre	5048-4	
ANA	5048-4	
Antinuclear Antibody	5048-4	
Antinuclear Antibodies Titer	5048-4	
ANA IFT	5048-4	
ANA IFA	5048-4	
ANA by IFA	5048-4	
FAN Titer	5048-4	
AAN	5048-4	
Nuclear Antibody Titer	5048-4	
ANA Pattern	14611-8	
Antinuclear Antibody Pattern	14611-8	
ANA Muster	14611-8	
dsDNA Antibody	5130-0	
Anti dsDNA	5130-0	
Double Stranded DNA Antibody	5130-0	
ds DNA Antibody	5130-0	
Anti ds DNA	5130-0	
Anti DNA ds	5130-0	
Anti DNA	5130-0	
Anti DNA double strand	5130-0	
Anti DNA nativo	5130-0	
Anti dsDNA IgG	5130-0	
Anti DNA natif	5130-0	
dsDNS Antikörper	5130-0	
Anti dsDNS	5130-0	
Anti CCP	33935-8	
CCP Antibody	33935-8	
Cyclic Citrullinated Peptide Antibody	33935-8	
Anti Cyclic Citrullinated Peptide	33935-8	
CCP IgG Antibody	33935-8	
Anti CCP IgG	33935-8	
ACPA	33935-8	
CCP	33935-8	
Cyclic Citrullinated Peptide IgG	33935-8	
Anti citrullinierte Peptide	33935-8	
Péptido citrulinado anti	33935-8	
Anti péptido cíclico citrulinado	33935-8	
Anti peptides citrullinés	33935-8	
Antipéptido citrulinado	33935-8	
tTG IgA	31017-7	
Tissue Transglutaminase IgA	31017-7	
Tissue Transglutaminase Antibody IgA	31017-7	
Transglutaminase IgA	31017-7	
Anti tTG IgA	31017-7	
Tissue Transglutaminase IgA Antibody	31017-7	
t Transglutaminase IgA	31017-7	
Anti Transglutaminase IgA	31017-7	
Transglutaminasa IgA	31017-7	
Antitransglutaminasa IgA	31017-7	
Transglutaminasi IgA	31017-7	
Anti transglutaminase tissulaire IgA	31017-7	
Gewebstransglutaminase IgA	31017-7	
Tissue Transglutaminase IgA lev	31017-7	
Transglutaminase IgA Antibody	31017-7	
tTG IgG	32998-7	
Tissue Transglutaminase IgG	32998-7	
Tissue Transglutaminase Antibody IgG	32998-7	
Transglutaminase IgG	32998-7	
Anti tTG IgG	32998-7	
Anti Transglutaminase IgG	32998-7	
Tissue Transglutaminase IgG Antibody	32998-7	
Endomysial Antibody IgA	10362-2	
Endomysium IgA	10362-2	
Anti Endomysial IgA	10362-2	
Endomysial IgA Antibody	10362-2	
Anti Endomysium IgA	10362-2	
Helicobacter pylori IgG	5176-3	
H pylori IgG	5176-3	
H pylori IgG Antibody	5176-3	
WBC Esterase	5799-2	
Leukocyte Esterase	5799-2	
Leukocyte Esterase Urine	5799-2	
Leucocyte Esterase	5799-2	
Leuk Esterase	5799-2	
Esterase leucocitaria	5799-2	
Esterasa leucocitaria	5799-2	
Leukocyte	5799-2	urine
WBC	5799-2	urine
White Blood Cell	5799-2	urine
Leukocyte Esterase	5799-2	urine
LE	5799-2	urine
Esterasi leucocitaria	5799-2	
Occult Blood	5794-3	urine
Blood	5794-3	urine
Hemoglobin	5794-3	urine
Urine Blood	5794-3	
Blood Urine	5794-3	
Hemoglobin Urine	5794-3	
Urine Hemoglobin	5794-3	
Blood Hb	5794-3	urine
Blood Hemoglobin	5794-3	urine
Hemoglobina libre	5794-3	urine
Sangre oculta	5794-3	urine
Occult blood hemoglobin	5794-3	urine
Urine Occult Blood	5794-3	
Erythrocyte	33051-4	urine
RBC	33051-4	urine
Urobilinogen Semi Qn	20405-7	
Urobilinogeno	20405-7	
Urobilinogène	20405-7	
Urobilinogênio	20405-7	
Urobilinogen	5818-0	urine
Urobilinogeno	5818-0	urine
Urobilinogène	5818-0	urine
Urobilinogênio	5818-0	urine
Urine Urobilinogen	5818-0	
Urobilinogen	19161-9	
Urine Urobilinogen	19161-9	
Urobilinogeno	19161-9	
Protein	2887-8	urine
Albumin protein	2887-8	urine
Urine Protein	2887-8	
Protein Urine	2887-8	
Protein	2888-6	urine
Urine Protein	2888-6	
Protein Urine	2888-6	
Protein Total Urine	2888-6	
Proteinuria	2888-6	
Protéinurie	2888-6	
Protein Total	2888-6	urine
Protein 24h Urine	2889-4	
Protéinurie des 24 heures	2889-4	
Proteinuria 24 horas	2889-4	
Proteinuria de 24 horas	2889-4	
Proteinuria 24h	2889-4	
Protéinurie 24h	2889-4	
24 hour Protein	2889-4	
Proteinuria 24 ore	2889-4	
Glucose	2349-9	urine
Sugar	2349-9	urine
Urine Glucose	2349-9	
Urine Sugar	2349-9	
Glucose Urine	2349-9	
Glycosuria	2349-9	
Glucosuria	2349-9	
Glycosurie	2349-9	
Epithelial Cells non renal	5787-7	urine
Epithelial	5787-7	urine
Epithelium	5787-7	urine
Epithelial Cell non squamous	5787-7	urine
Epithelien	5787-7	urine
Epitelio	5787-7	urine
Epithelial Cell	20453-7	urine
Epithelial	20453-7	urine
Epithelien	20453-7	urine
Squamous Epithelial Cell	11277-1	urine
Squamous Epithelial	11277-1	urine
Squamous Epi	11277-1	urine
Squamous Cell	11277-1	urine
Plattenepithelien	11277-1	urine
Epithelial Cell Squamous	11277-1	urine
Plattenepithel	11277-1	urine
Plaveiselepitheel	11277-1	urine
Células epiteliales escamosas	11277-1	urine
Squamous Epithelial Cell	12258-0	urine
Squamous Epithelial	12258-0	urine
Squamous Epi	12258-0	urine
Squamous Cell	12258-0	urine
Plattenepithelien	12258-0	urine
Epithelial Cell Squamous	12258-0	urine
Plattenepithel	12258-0	urine
Células epiteliales escamosas	12258-0	urine
Bacteria	25145-4	urine
Bacteria Urine sediment	25145-4	
Yeast	32356-8	urine
Yeast Cell	32356-8	urine
Budding Yeast	32356-8	urine
Hefezellen	32356-8	urine
Hefen	32356-8	urine
Levaduras	32356-8	urine
Levures	32356-8	urine
Leveduras	32356-8	urine
Lieviti	32356-8	urine
Mucus	8247-9	urine
Mucous	8247-9	urine
Mucus Thread	8247-9	urine
Mucous Thread	8247-9	urine
Schleim	8247-9	urine
Moco	8247-9	urine
Filamento mucoide	8247-9	urine
Muco	8247-9	urine
Filamentos de muco	8247-9	urine
Calcium Oxalate Crystal	5774-5	urine
Calcium Oxalate	5774-5	urine
Oxalate calcium crystal	5774-5	urine
Calciumoxalat	5774-5	urine
Calciumoxalatkristalle	5774-5	urine
Oxalato de calcio	5774-5	urine
Oxalate de calcium	5774-5	urine
Amorphous Urate	12454-5	urine
Urate amorphous crystal	12454-5	urine
Amorphous Urate Crystal	12454-5	urine
Uratos amorfos	12454-5	urine
Amorphe Urate	12454-5	urine
Urates amorphes	12454-5	urine
Hyaline Cast	25162-9	urine
Granular Cast	25160-3	urine
RBC Cast	33804-6	urine
RBC	13945-1	urine
Red Blood Cell	13945-1	urine
Erythrocyte	13945-1	urine
Red Cell	13945-1	urine
WBC	5821-4	urine
White Blood Cell	5821-4	urine
Leukocyte	5821-4	urine
White Cell	5821-4	urine
Pus Cells Leukocytes	5821-4	urine
Piocitos	5821-4	urine
Leucocytes pus	5821-4	urine
Leukocyte	30405-5	urine
WBC	30405-5	urine
Leukozyten im Urin	30405-5	
Leucocituria	30405-5	
Leucocyturie	30405-5	
Erythrocyte	798-9	urine
RBC	798-9	urine
Hématurie	798-9	
Microalb Creat Ratio	9318-7	
Microalbumin Creatinine Ratio Urine	9318-7	
Albumin Creat Ratio	9318-7	
Albumin Creatinine Quotient	9318-7	
Albumin Kreatinin Ratio	9318-7	
Alb Creat Ratio	9318-7	
Cociente albúmina creatinina	9318-7	
Índice albúmina creatinina	9318-7	
Rapport albumine créatinine	9318-7	
Albumin Creatinine Urine Ratio	9318-7	
Albumin Creatinine	9318-7	urine
ACR Urine	9318-7	
Relação albumina creatinina	9318-7	
Urine Albumin Creatinine	9318-7	
Microalbuminuria creatinina ratio	9318-7	
Albumin Creatinine	32294-1	urine
Urine Albumin Creatinine	32294-1	
Microalbuminuria	14957-5	
Microalbuminurie	14957-5	
Mikroalbumin	14957-5	
Micro albumin	14957-5	
Albumin Urine	1754-1	
Albumin im Urin	1754-1	
Albuminuria	1754-1	
Urine Albumin	1754-1	
Créatininurie	14683-7	
Creatininuria	14683-7	
Creatinina urinaria	14683-7	
Créatinine urinaire	14683-7	
Urine Creatinine	14683-7	
Créatininurie	2161-8	
Creatininuria	2161-8	
Creatinina urinaria	2161-8	
Créatinine urinaire	2161-8	
Urine Creatinine	2161-8	
Creatinine 24h Urine	2162-6	
24 hour Creatinine	2162-6	
Retic Ct Percent	4679-7	
Retic Ct	4679-7	
Immunoglobulin A IgA	2458-8	
IgA Immunoglobulin A Total	2458-8	
IgA Total	2458-8	
Immunoglobulin G IgG	2465-3	
IgG Total	2465-3	
Immunoglobulin M IgM	2472-9	
IgM Total	2472-9	
Immunoglobulin E Total	19113-0	
IgE Total	19113-0	
IgE	19113-0	
Immunoglobulin E	19113-0	
Total IgE	19113-0	
Immunoglobulin E IgE	19113-0	
IgE gesamt	19113-0	
IgE totale	19113-0	
Vancomycin Trough	4092-3	
Trough Vancomycin	4092-3	
Vancomycin Talspiegel	4092-3	
Vancomycine résiduelle	4092-3	
Vancomicina valle	4092-3	
Vancomycin	20578-1	
Vancomycine	20578-1	
Vancomicina	20578-1	
ABO Grouping	883-9	
Blood Group	883-9	
ABO Group	883-9	
ABO	883-9	
Blood Type	883-9	
ABO Blood Group	883-9	
Blood Grouping	883-9	
ABO Type	883-9	
Grupo sanguíneo	883-9	
Groupe sanguin	883-9	
Gruppo sanguigno	883-9	
Blutgruppe	883-9	
Grupo sanguíneo ABO	883-9	
Blodgruppe	883-9	
Blutgruppe ABO	883-9	
Groupe sanguin ABO	883-9	
ABO Rh	882-1	
ABO Rh Type	882-1	
ABO and Rh	882-1	
Blood Group Rh	882-1	
Blood Group and Rh	882-1	
ABO Rh Group	882-1	
Blood Group ABO Rh	882-1	
Grupo y factor	882-1	
Grupo sanguíneo y factor Rh	882-1	
Groupe sanguin Rh	882-1	
Blutgruppe Rh	882-1	
Blood Type and Rh	882-1	
Group and Rh	882-1	
Grupo sanguíneo y Rh	882-1	
Rh Factor	10331-7	
Rh Type	10331-7	
Rh	10331-7	
Rh D	10331-7	
Rhesus	10331-7	
Rhesus Factor	10331-7	
Rhesusfaktor	10331-7	
RhD	10331-7	
Rh Typing	10331-7	
Rh D Type	10331-7	
Factor Rh	10331-7	
Facteur Rhésus	10331-7	
Fator Rh	10331-7	
Fattore Rh	10331-7	
Rhesus D	10331-7	
Rh Grouping	10331-7	
Antibody Screen	890-4	
Antibody Screening	890-4	
Indirect Coombs	890-4	
Coombs Indirect	890-4	
Irregular Antibody Screen	890-4	
Antikörpersuchtest	890-4	
RAI	890-4	
Coombs indirecto	890-4	
Irregular Antibodies	890-4	
Recherche d'agglutinines irrégulières	890-4	
Coombs indiretto	890-4	
pO2	2703-7	
PaO2	2703-7	
pO2 Arterial	2703-7	
O2 partial pressure	2703-7	
Sauerstoffpartialdruck	2703-7	
p O2	2703-7	
pO2	2705-2	
PvO2	2705-2	
pO2 Venous	2705-2	
pO2	11556-8	
p O2	11556-8	
pCO2	2019-8	
PaCO2	2019-8	
p CO2	2019-8	
pCO2 Arterial	2019-8	
Kohlendioxidpartialdruck	2019-8	
pCO2	2021-4	
p CO2	2021-4	
PvCO2	2021-4	
pCO2 Venous	2021-4	
pCO2	11557-6	
p CO2	11557-6	
Base Excess	1925-7	
BE	1925-7	
ABE	1925-7	
Base Excess Arterial	1925-7	
BE Arterial	1925-7	
Base Excess	11555-0	
BE	11555-0	
ABE	11555-0	
Basenüberschuss	11555-0	
BE b	11555-0	
Exceso de base	11555-0	
Excesso de bases	11555-0	
Excès de base	11555-0	
Eccesso di basi	11555-0	
O2 Saturation Arterial	2708-6	
Oxygen Saturation Arterial	2708-6	
SaO2	2708-6	
sO2 Arterial	2708-6	
O2 Sat Arterial	2708-6	
Sauerstoffsättigung arteriell	2708-6	
pH Arterial	2744-1	
Arterial pH	2744-1	
pH Venous	2746-6	
Venous pH	2746-6	
pH Blood	11558-4	
Blood pH	11558-4	
HCO3 Arterial	1960-4	
Bicarbonate Arterial	1960-4	
Arterial Bicarbonate	1960-4	
Lactate Arterial	2518-9	
Arterial Lactate	2518-9	
GFR calculated abbreviated MDRD	33914-3	
DFG	33914-3	
eGFR MDRD	33914-3	
MDRD	33914-3	
GFR MDRD	33914-3	
Filtrado glomerular	33914-3	
Filtrado glomerular estimado	33914-3	
DFG estimé	33914-3	
FG estimado	33914-3	
eFG	33914-3	
Tasa de filtrado glomerular	33914-3	
Taxa de filtração glomerular	33914-3	
Débit de filtration glomérulaire	33914-3	
Filtrato glomerulare	33914-3	
VFG	33914-3	
eGFRcreat	33914-3	
Clearance GFR	33914-3	
Glomeruläre Filtrationsrate	33914-3	
TFG	33914-3	
TFGe	33914-3	
Taxa de filtração glomerular estimada	33914-3	
Tasa de filtrado glomerular estimada	33914-3	
GFR calculated abbreviated	62238-1	
DFG	62238-1	
CKD EPI	62238-1	
GFR CKD EPI	62238-1	
Filtrado glomerular	62238-1	
Filtrado glomerular estimado	62238-1	
DFG estimé	62238-1	
FG estimado	62238-1	
eFG	62238-1	
Tasa de filtrado glomerular	62238-1	
Taxa de filtração glomerular	62238-1	
Débit de filtration glomérulaire	62238-1	
Filtrato glomerulare	62238-1	
VFG	62238-1	
Glomeruläre Filtrationsrate	62238-1	
TFG	62238-1	
TFGe	62238-1	
Taxa de filtração glomerular estimada	62238-1	
Tasa de filtrado glomerular estimada	62238-1	
DFG CKD EPI	62238-1	
eGFR CKD EPI	62238-1	
CKD EPI DFG	62238-1	
VFGe	62238-1	
eGFR CKD EPI 2021	98979-8	
GFR CKD EPI 2021	98979-8	
eGFR 2021 CKD EPI	98979-8	
eGFR 2021	98979-8	
CKD EPI 2021	98979-8	
Total 25 hydroxyvitamin D	68438-1	
25 hydroxyvitamin D Total	68438-1	
Vitamin D Total	68438-1	
Total Vitamin D	68438-1	
25 OH Vitamin D D2 D3	68438-1	
Vitamin D 25 OH D2 D3	68438-1	
25 OH Vitamin D Total	68438-1	
25 OH Vitamin D	68438-1	
Vitamin D 25 OH	68438-1	
Vitamin D	68438-1	
25 Hydroxyvitamin D	68438-1	
25 Hydroxy Vitamin D	68438-1	
Vitamin D 25 Hydroxy	68438-1	
25OHD	68438-1	
25 OH D	68438-1	
25OH Vitamin D	68438-1	
Vitamin D 25OH	68438-1	
D vitamin 25 OH	68438-1	
25 hidroxivitamina D	68438-1	
25 OH D Vitamin	68438-1	
D vitamin	68438-1	
Vitamin D Total 25 OH	68438-1	
Vitamin D 25 OH D2 D3	62292-8	
25 OH Vitamin D D2 D3	62292-8	
D vitamin 25 OH	62292-8	
25 hidroxi vitamina D	62292-8	
25 hidroxicolecalciferol	62292-8	
D vitamin	62292-8	
Vitamin D Total 25 OH	62292-8	
25 OH Vitamin D3	14635-7	
25 Hydroxyvitamin D3	14635-7	
25 OH D3	14635-7	
Calcidiol	14635-7	
Vitamin D3 25 OH	14635-7	
25 Hydroxy Vitamin D3	14635-7	
Calcifediol	14635-7	
25 OH D3	1989-3	
B type natriuretic peptide BNP	30934-4	
B type natriuretic pept	30934-4	
Natriuretic Peptide B	30934-4	
N terminal pro B type natriuretic peptide	33762-6	
NT pro B type natriuretic peptide	33762-6	
NT proBNP N terminal	33762-6	
Pro BNP	33762-6	
Pro BNP NT	33762-6	
N terminal pro brain natriuretic peptide	33762-6	
Pro BNP N terminal	33762-6	
Prothrombin Time Patient	5902-2	
PT Test	5902-2	
PT sec	5902-2	
Protrombinzeit	5902-2	
Tromboplastinzeit	5902-2	
Prothrombin Time Control	5901-4	
PT Control	5901-4	
Control PT	5901-4	
Control Prothrombin Time	5901-4	
PT Mean Normal	5901-4	
Mean Normal PT	5901-4	
MNPT	5901-4	
Quick	5894-1	
Quick Prozent	5894-1	
Thromboplastin Time Quick	5894-1	
Prothrombin Activity	5894-1	
Quick Percent	5894-1	
TPZ	5894-1	
TPZ Quick	5894-1	
Prothrombin Ratio Quick	5894-1	
Taux de prothrombine	5894-1	
TP Taux de prothrombine	5894-1	
TP	5894-1	
Prothrombin Time Activity	5894-1	
PT Percent	5894-1	
PT activity	5894-1	
Actividad de protrombina	5894-1	
Índice de Quick	5894-1	
Tasa de protrombina	5894-1	
Thromboplastinzeit	5894-1	
Attività protrombinica	5894-1	
Prothrombin Activity Percent	5894-1	
Prothrombin Percent	5894-1	
Tempo de protrombina atividade	5894-1	
Quick TPZ	5894-1	
Concentración de protrombina	5894-1	
Thromboplastin Time	5894-1	
Prothrombin rate	5894-1	
Tempo di Quick	5894-1	
RNI	6301-6	
PK INR	6301-6	
PK	6301-6	
INR Quick	6301-6	
INR TP	6301-6	
P PK INR	6301-6	
TP INR	6301-6	
INR Prothrombin	6301-6	
Protrombinkompleks INR	6301-6	
INR Thromboplastinzeit	6301-6	
International normalized ratio INR	6301-6	
INR RNI	6301-6	
Quick INR	6301-6	
Cephalin time	14979-9	
CTTPA	14979-9	
APTT sec	14979-9	
Activated PTT	14979-9	
TTP	14979-9	
KPTT	14979-9	
Activated partial Thromboplastin Time APTT	14979-9	
APTT Time	14979-9	
TCA temps	14979-9	
TCA Patient	14979-9	
TCA malade	14979-9	
aPTT Patient	14979-9	
APTT Test	14979-9	
Tempo di tromboplastina parziale	14979-9	
PTTa	14979-9	
Cefotest	14979-9	
Tempo de tromboplastina parcial	14979-9	
APTZ	14979-9	
Partial Thromboplastin Time PTT	14979-9	
Antithrombin	27811-9	
Antithrombin III	27811-9	
AT III	27811-9	
Antithrombin Activity	27811-9	
Antitrombina	27811-9	
Antitrombina III	27811-9	
Antithrombine	27811-9	
Antithrombin III Activity	27811-9	
ATIII	27811-9	
Antithrombine III	27811-9	
D Dimer FEU	48065-7	
D Dimer Quantitative	48065-7	
D Dimer quant	48065-7	
D Dimer DDU	48066-5	
D Dimer Quantitative	48066-5	
D Dimer quant	48066-5	
MCH HbE	785-6	
HbE	785-6	
Hb E	785-6	
CHbM	785-6	
TGMH	785-6	
TCMH MCH	785-6	
Hemoglobina corpuscolare media	785-6	
Contenuto medio emoglobina	785-6	
CCMH MCH	785-6	
MCH	59468-9	
MCH HbE	59468-9	
HbE	59468-9	
Mean Corpuscular Hemoglobin	59468-9	
MCHC CCMH	786-4	
Concentrazione emoglobina corpuscolare media	786-4	
CMHG	786-4	
CCMHb	786-4	
Concentración media de hemoglobina corpuscular	786-4	
MCV VGM	787-2	
VGM MCV	787-2	
Volume corpuscolare medio	787-2	
Volumen globular medio	787-2	
Mean Cell Volume MCV	787-2	
VGM Volume globulaire moyen	787-2	
RDW IDR	788-0	
IDR	788-0	
ADE	788-0	
IDE	788-0	
IDR CV	788-0	
Amplitud de distribución eritrocitaria	788-0	
Indice de distribution des globules rouges	788-0	
EVB	788-0	
Erythrozytenverteilungsbreite	788-0	
RDW CV Percent	788-0	
Erythrocyte Anisocytosis	788-0	
Ancho de distribución eritrocitaria	788-0	
Amplitude de distribuição dos glóbulos vermelhos	788-0	
Índice de anisocitose	788-0	
ADE RDW	788-0	
RDW ADE	788-0	
EVF	4544-3	
Hkt	4544-3	
Hematocrit Hkt	4544-3	
Packed Cell Volume Hematocrit	4544-3	
B EVF	4544-3	
PCV Hematocrit Percent	4544-3	
BSG 1 Std	30341-2	
BSG 1 h	30341-2	
BKS	30341-2	
BSE	30341-2	
BSR	30341-2	
SR	30341-2	
Senkning	30341-2	
Senkningsreaksjon	30341-2	
Eritrosedimentación	30341-2	
Eritrosedimentación 1 hora	30341-2	
VSG 1 hora	30341-2	
VSG 1a hora	30341-2	
VS 1h	30341-2	
VS	30341-2	
VS 1ère h	30341-2	
Bezinking	30341-2	
Bezinkingssnelheid	30341-2	
Blutkörperchensenkung	30341-2	
Erythrocyte Sedimentation	30341-2	
ESG	30341-2	
Velocidad de eritrosedimentación	30341-2	
Erythrozytensedimentation	30341-2	
VSG 1 h	30341-2	
VES 1 ora	30341-2	
VES 1h	30341-2	
Velocità di eritrosedimentazione	30341-2	
Vitesse de sédimentation 1 h	30341-2	
Sänka	30341-2	
ESR 1st hour	30341-2	
ESR 1h	30341-2	
VHS 1 hora	30341-2	
Vitesse de sédimentation 1ère heure	30341-2	
VS à 1 heure	30341-2	
Senkung	30341-2	
BSG 1 Stunde	30341-2	
BKS 1 Std	30341-2	
Sedimentation	30341-2	
SR Senkning	30341-2	
Velocidad de sedimentación globular 1 hora	30341-2	
Hemossedimentação	30341-2	
Sedimentation Rate 1 hour	30341-2	
VSG 1 ora	30341-2	
Erythrocyte Sedimentation Rate ESR 1h	30341-2	
Blutsenkung 1 Std	30341-2	
BSG 1 Wert	30341-2	
ESR Westergren	4537-7	
Westergren ESR	4537-7	
Sedimentation Rate Westergren	4537-7	
Pankreas Amylase	1805-1	
Pancreatic Amylase	1805-1	
Amylase Pancreatic	1805-1	
Amylase pancréatique	1805-1	
Amilasa pancreática	1805-1	
Amylase Pankreas	1805-1	
Pankreasamylase	1805-1	
Amilasi pancreatica	1805-1	
Amilase pancreática	1805-1	
Pancreasamylase	1805-1	
Alpha Amylase	1798-8	
α Amylase	1798-8	
Amylase Total	1798-8	
Amylase Alpha	1798-8	
CHE	2098-2	
Pseudocholinesterase	2098-2	
Cholinesterase CHE	2098-2	
PCHE	2098-2	
Colinesterasa sérica	2098-2	
g GT	2324-2	
GT	2324-2	
GGT Gamma GT	2324-2	
GGT Gamma Glutamyl	2324-2	
Gamma Glutamyl Transferase Gamma GT	2324-2	
γ Glutamyl Transferase	2324-2	
Gammaglutamyltransferase	2324-2	
Gamma Glutamiltranspeptidasa	2324-2	
Gammaglutamil transferasa	2324-2	
GMT	2324-2	
Gamma glutamyltranspeptidase	2324-2	
Gammaglutamiltransferasa	2324-2	
Gamaglutamiltransferase	2324-2	
YGT	2324-2	
Gamma GT GGT	2324-2	
Gammaglutamyltransferas	2324-2	
Glutamyltransferase	2324-2	
γGT	2324-2	
AP	6768-6	
Alkaline Phosphatase AP	6768-6	
Phosphatase Alkaline	6768-6	
FAL	6768-6	
FA	6768-6	
Fosfatasa alcalina FA	6768-6	
Phosphatase alkaline ALP	6768-6	
Alkaline Phosphatase total	6768-6	
F alcalina	6768-6	
ALKP ALP	6768-6	
AF Alkalische fosfatase	6768-6	
Alkal Phosphatase	6768-6	
Alk Phosphatase	6768-6	
Fosfatasa alcalina total	6768-6	
SGPT ALAT	1742-6	
ALAT GPT	1742-6	
GPT ALT	1742-6	
ALAT ALT	1742-6	
TGP ALAT	1742-6	
Transaminase ALAT	1742-6	
Transaminase SGPT	1742-6	
Transaminase TGP	1742-6	
Transaminase glutâmico pirúvica	1742-6	
Transaminase pirúvica	1742-6	
Transaminasa glutámico pirúvica	1742-6	
Transaminase glutamique pyruvique	1742-6	
Alanin Aminotransferase	1742-6	
Alanintransaminase	1742-6	
Alaninaminotransferase	1742-6	
Alanina Aminotransferasa	1742-6	
Alanina transaminasa	1742-6	
Alanine Aminotransferasi	1742-6	
Alanino aminotransferase	1742-6	
Alanin transaminase	1742-6	
ALAT SGPT	1742-6	
Glutamat Pyruvat Transaminase	1742-6	
Transaminase Pirúvica TGP	1742-6	
Alaniiniaminotransferaasi	1742-6	
ALT GPT	1742-6	
Alanin aminotransferas	1742-6	
SGOT ASAT	1920-8	
ASAT GOT	1920-8	
GOT AST	1920-8	
ASAT AST	1920-8	
TGO ASAT	1920-8	
Transaminase ASAT	1920-8	
Transaminase SGOT	1920-8	
Transaminase TGO	1920-8	
Transaminase glutâmico oxalacética	1920-8	
Transaminase oxalacética	1920-8	
Transaminasa glutámico oxalacética	1920-8	
Transaminase glutamique oxaloacétique	1920-8	
Aspartat Aminotransferase	1920-8	
Aspartattransaminase	1920-8	
Aspartataminotransferase	1920-8	
Aspartato Aminotransferasa	1920-8	
Aspartato transaminasa	1920-8	
Aspartate Aminotransferasi	1920-8	
Aspartat transaminase	1920-8	
ASAT SGOT	1920-8	
Glutamat Oxalacetat Transaminase	1920-8	
Transaminase Oxalacética TGO	1920-8	
AST GOT	1920-8	
Aspartat aminotransferas	1920-8	
LD	2532-0	
LDH Lactate Dehydrogenase	2532-0	
Lactate Dehydrogenase LD	2532-0	
LDH total	2532-0	
Láctico deshidrogenasa	2532-0	
Lactico deidrogenasi	2532-0	
Laktatdehydrogenas	2532-0	
Lactaat dehydrogenase	2532-0	
Lactaatdehydrogenase	2532-0	
Desidrogenase láctica	2532-0	
Deshidrogenasa láctica	2532-0	
Lattato deidrogenasi	2532-0	
Lactico dehidrogenasa	2532-0	
Lactate déshydrogénase	2532-0	
Lactodeshydrogénase	2532-0	
Láctica deshidrogenasa	2532-0	
Lactodeshidrogenasa	2532-0	
Creatine phosphokinase CPK	2157-6	
CPK CK	2157-6	
CK CPK	2157-6	
Creatinfosfoquinase	2157-6	
Creatinkinas	2157-6	
Creatinfosfochinasi	2157-6	
Creatina fosfoquinasa	2157-6	
Creatinfosfoquinasa	2157-6	
Créatine phosphokinase	2157-6	
Creatinoquinase CPK	2157-6	
Créatine kinase	2157-6	
Creatine chinasi	2157-6	
CK total activity	2157-6	
Creatinquinasa	2157-6	
CK NAK	2157-6	
Créatine phosphokinase CPK	2157-6	
Creatin Kinase	2157-6	
Creatina cinasa	2157-6	
Creatinfosfokinase	2157-6	
Creatina fosfocinasa	2157-6	
Total Cholesterol TC	2093-3	
Chol	2093-3	
Cholesterol Total TC	2093-3	
CT	2093-3	
Cholesterolemia	2093-3	
Cholestérolémie	2093-3	
HDL Chol	2085-9	
HDL Cholesterol HDL C	2085-9	
C HDL	2085-9	
Cholesterol HDL C	2085-9	
CHDL	2085-9	
HDLC	2085-9	
HDL kolesterol	2085-9	
HDL col	2085-9	
Colesterol de HDL	2085-9	
Cholest HDL	2085-9	
LDL Chol	2089-1	
LDL Cholesterol LDL C	2089-1	
C LDL	2089-1	
CLDL	2089-1	
LDLC	2089-1	
LDL kolesterol	2089-1	
Cholest LDL	2089-1	
LDL Colesterol	2089-1	
LDL Calc	13457-7	
LDL Calculated	13457-7	
LDL C Calculated	13457-7	
LDL Chol Calc NIH	13457-7	
LDL Chol Calculated	13457-7	
LDL Cholesterol calc	13457-7	
Friedewald LDL	13457-7	
LDL Friedewald	13457-7	
LDL Cholesterol Friedewald	13457-7	
VLDL Chol	2091-7	
VLDL Cholesterol Cal	2091-7	
C VLDL	2091-7	
VLDL kolesterol	2091-7	
Triglyceridemie	2571-8	
Triglyceride TG	2571-8	
Triacylglycerol	2571-8	
Triacilgliceroles	2571-8	
Neutralfett	2571-8	
TAG	2571-8	
Lipoprotein a Lp a	10835-7	
Lipoproteína a	10835-7	
Lipoprotéine a	10835-7	
Lipoproteina a	10835-7	
Lipoprotein a Lp a	43583-4	
Lipoproteína a	43583-4	
Lipoprotéine a	43583-4	
Lipoproteina a	43583-4	
Apo B	1884-6	
ApoB	1884-6	
Apolipoproteína B	1884-6	
Apolipoprotéine B	1884-6	
Apolipoproteina B	1884-6	
Apolipoprotein B100	1884-6	
Apo B100	1884-6	
Apo A1	1869-7	
ApoA1	1869-7	
Apolipoprotein A1	1869-7	
Apolipoprotein A 1	1869-7	
Apolipoproteína A1	1869-7	
Apolipoprotéine A1	1869-7	
Apo A I	1869-7	
Apolipoproteina A1	1869-7	
Apolipoprotein A I	1869-7	
Protein Total Serum	2885-2	
Serum Protein	2885-2	
Eiweiß	2885-2	
Proteinemia	2885-2	
Protidemia	2885-2	
Proteinas totales suero	2885-2	
Protein T	2885-2	
Proteiner	2885-2	
TP Total Protein	2885-2	
Albuminemia	1751-7	
Albumin BCG	1751-7	
Albumin BCP	1751-7	
Globulins Total	2336-6	
Globulin T	2336-6	
Globulins calculadas	2336-6	
Bilirubin T Total	1975-2	
Bili Total	1975-2	
Total Bili	1975-2	
Bilirubinemia total	1975-2	
BT	1975-2	
Bilirrubina T	1975-2	
Bilirubine	1975-2	
Bilirubine	14631-6	
Bili Total	14631-6	
Total Bili	14631-6	
BT	14631-6	
Bilirubin Direct D	1968-7	
Bili Direct	1968-7	
Direct Bili	1968-7	
BD	1968-7	
Bilirrubina D	1968-7	
Bilirubin Conjugated	14629-0	
Bilirubin Direct	14629-0	
Bilirubine conjuguée	14629-0	
Direct Bilirubin	14629-0	
Conjugated Bilirubin	14629-0	
Bilirubin Indirect	14630-8	
Bilirubin Unconjugated	14630-8	
Bilirubine libre	14630-8	
Bilirubine non conjuguée	14630-8	
Unconjugated Bilirubin	14630-8	
Indirect Bilirubin	14630-8	
Bilirubine non conjuguée	1971-1	
Bili Indirect	1971-1	
Bilirubin libre	1971-1	
BI	1971-1	
Bilirrubina I	1971-1	
Bilirrubina no conjugada	1971-1	
Ácido úrico sérico	3084-1	
Ac úrico	3084-1	
Acid uric	3084-1	
Nitrógeno ureico BUN	3094-0	
N ureico	3094-0	
Nitrogen ureico sangre	3094-0	
Urea N	3094-0	
Nitrógeno ureico en sangre	3094-0	
Urea Nitrogen Serum	3094-0	
Azote uréique	3094-0	
Blood Urea Nitrogen BUN	3094-0	
Urea Nitrogen Blood BUN	3094-0	
Urea Nitrogen Blood	3094-0	
Nitrogeno Ureico	3094-0	
Harnstoffstickstoff	3094-0	
Urea Serum	3091-6	
Urea sérica	3091-6	
Urea en sangre	3091-6	
Blood Urea Level	3091-6	
Azoto ureico urea	3091-6	
Urea U	3091-6	
Urea Serum	22664-7	
Blood Urea	22664-7	
Urea Level	22664-7	
Glucose Level	2345-7	
Glucose Serum	2345-7	
Glucose Plasma	2345-7	
Blood Glucose Random	2345-7	
Glicose plasmática	2345-7	
Glucosa sérica	2345-7	
Glicosemia	2345-7	
Glukose Serum	2345-7	
Glycemia	2345-7	
Blutglukose	2345-7	
Blutglucose	2345-7	
Glucose R	2345-7	
Plasma Glucose Random	2345-7	
RPG	2345-7	
Glucose fasting state	1558-6	
Glicemia ayunas	1558-6	
Glucemia en ayuno	1558-6	
Glucosa en ayuno	1558-6	
Glicemia in ayunas	1558-6	
Glicemia a digiuno	1558-6	
Fasting Blood Glucose FBG	1558-6	
Blood Sugar F	1558-6	
FBS Fasting Blood Sugar	1558-6	
Glucose AC fasting	1558-6	
Glucose Serum Fasting	1558-6	
Nüchternzucker	1558-6	
Glicose plasmática jejum	1558-6	
Glicemia en ayunas	1558-6	
Blood Glucose Fasting	1558-6	
Plasma Glucose Fasting	1558-6	
Sugar Fasting	1558-6	
Plasma Glucose F	1558-6	
Glucose à jeun plasma	1558-6	
Faste glukose	1558-6	
Fasteglukose	1558-6	
Glukose fastende	1558-6	
Glukos fastande	1558-6	
Faste glukose	14771-0	
Fasteglukose	14771-0	
Glukose fastende	14771-0	
Glukos fastande	14771-0	
Glicemia en ayunas	14771-0	
Fasting Glucose	14771-0	
Fasting Plasma Glucose	14771-0	
Nüchternglukose	14771-0	
Glucose 2 hours post meal	1521-4	
Glucose Postprandial 2h	1521-4	
Glucose 2h PP	1521-4	
Glucose PP 2h	1521-4	
Glucose Post Prandial 2 hours	1521-4	
Blood Sugar 2 hours PP	1521-4	
Glucose 2 hr Post Prandial	1521-4	
2 hr PP Blood Sugar	1521-4	
2h Postprandial Glucose	1521-4	
A1C Hemoglobin	4548-4	
Hba1c NGSP	4548-4	
HbA1c DCCT	4548-4	
Hemoglobina glicosilada A1c	4548-4	
Hemoglobina glucosilada A1c	4548-4	
Hemoglobina glicada A1c	4548-4	
Emoglobina glicata	4548-4	
Emoglobina glicosilata	4548-4	
Hemoglobina glicada HbA1c	4548-4	
Hemoglobina glicosilada HbA1c	4548-4	
Glycohemoglobin HbA1c	4548-4	
Hémoglobine A1c	4548-4	
Hemoglobina glicosilada HbA1c NGSP	4548-4	
Glykiertes Hämoglobin	4548-4	
Geglyceerd hemoglobine	4548-4	
Glykert hemoglobin	4548-4	
Glykosyliertes Hämoglobin	4548-4	
Hemoglobina A1c glicosilada	4548-4	
Glycosylated Hemoglobin A1c	4548-4	
Glyceret hæmoglobin	4548-4	
Glykierte Hämoglobin HbA1c	4548-4	
GHb	4548-4	
Emoglobina glicosilata HbA1c	4548-4	
Hémoglobine glyquée A1c	4548-4	
Hémoglobine glycosylée	4548-4	
Glycated Hb	4548-4	
Glycosylated Hb	4548-4	
Glyco Hb	4548-4	
Hemoglobina glucosilada HbA1c	4548-4	
Glycosylated HbA1c	4548-4	
Glycated HbA1c	4548-4	
HbA1c IFCC	59261-8	
HbA1c IFCC standardised	59261-8	
HbA1c	59261-8	
Hb A1c	59261-8	
Hemoglobin A1c	59261-8	
Hémoglobine glyquée	59261-8	
Emoglobina glicata	59261-8	
Emoglobina glicata HbA1c	59261-8	
A1c	59261-8	
Glykiertes Hämoglobin	59261-8	
Hemoglobina glicosilada	59261-8	
Hemoglobina glicada	59261-8	
Hemoglobina glucosilada	59261-8	
HbA1c level IFCC standardized	59261-8	
Glycated Hemoglobin	59261-8	
Glycated Hemoglobin HbA1c	59261-8	
Hémoglobine A1c	59261-8	
Hémoglobine glyquée HbA1c	59261-8	
Hémoglobine glycosylée	59261-8	
Hemoglobina glicosilada HbA1c	59261-8	
Hemoglobina glicada HbA1c	59261-8	
HbA1c mmol mol	59261-8	
Glycosylated Hemoglobin	59261-8	
Geglyceerd hemoglobine	59261-8	
Glykert hemoglobin	59261-8	
Glyceret hæmoglobin	59261-8	
HbA1c IFCC standardized level	59261-8	
Glycosylated Hemoglobin HbA1c	59261-8	
Glycosylated Hemoglobin IFCC	59261-8	
Glycated Hemoglobin IFCC	59261-8	
Serum Iron Fe	2498-4	
Iron Serum	2498-4	
Ferremia	2498-4	
Iron level	2498-4	
Fer	2498-4	
Sideremia	2498-4	
Serum Iron	14798-3	
Iron Serum	14798-3	
Fer	14798-3	
Sideremia	14798-3	
Iron	14798-3	
Fe	14798-3	
Fer sérique	14798-3	
TIBC	14800-7	
Total Iron Binding Capacity	14800-7	
Iron Binding Capacity	14800-7	
Capacité totale de fixation	14800-7	
CTF	14800-7	
Capacité totale de fixation de la transferrine	14800-7	
CTFF	14800-7	
Total jernbindingskapasitet	14800-7	
TYBK	14800-7	
Capacité totale de saturation	14800-7	
CTS	14800-7	
Totale Eisenbindungskapazität	14800-7	
Totale IJzerbindingscapaciteit	14800-7	
UIBC	22753-8	
Unsaturated Iron Binding Capacity	22753-8	
CTFH	2500-7	
Capacità totale ferro	2500-7	
Totale Eisenbindungskapazität	2500-7	
TIBC Total Iron Binding Capacity	2500-7	
CTFF	2500-7	
Capacidad de fijación de hierro	2500-7	
Total Iron Binding	2500-7	
Capacidad total de saturación	2500-7	
CTLF	2500-7	
Capacidade total de ligação do ferro	2500-7	
Iron Bind Cap	2500-7	
TEBK	2500-7	
Coefficient saturation transferrin	2502-3	
Índice de saturación de transferrina	2502-3	
Saturation index transferrin	2502-3	
Saturation coefficient	2502-3	
Transferrin saturation index	2502-3	
IST	2502-3	
CST	2502-3	
Percent Iron Saturation	2502-3	
Percent Transferrin Saturation	2502-3	
Índice de saturação da transferrina	2502-3	
Eisensättigung	2502-3	
Transferrinmetning	2502-3	
Jernmetning	2502-3	
Saturazione transferrina	2502-3	
CS Transferrine	2502-3	
Saturation percent transferrin	2502-3	
Porcentaje de saturación de transferrina	2502-3	
Iron Percent Saturation	2502-3	
Sat Transferrin	2502-3	
IST Transferrina	2502-3	
Transferrin Sat	2502-3	
Saturación de hierro	2502-3	
TSH ultra sensitive	3016-3	
TSH us	3016-3	
TSH hs	3016-3	
Thyréostimuline TSH	3016-3	
Thyréostimuline	3016-3	
Thyréostimuline ultrasensible TSH	3016-3	
Thyroid stimulating hormone ultrasensitive	3016-3	
Ultrasensitive TSH	3016-3	
Hormona tireoestimulante	3016-3	
Tireotropina	3016-3	
Tirotropina TSH	3016-3	
Thyreotropin	3016-3	
TSH sensitive	3016-3	
Hormona tirotropa	3016-3	
Thyroid stimulating hormone TSH ultrasensitive	3016-3	
Tireostimolina	3016-3	
Ormone tireotropo TSH	3016-3	
Tyreotropin	3016-3	
Tireoestimulante hormônio	3016-3	
Hormone thyréotrope	3016-3	
Hormona estimulante de tiroides	3016-3	
Hormona estimulante del tiroides	3016-3	
TSH 3a generación	3016-3	
Tirotropina ultrasensible	3016-3	
S TSH	3016-3	
Thyreoideastimulerande hormon	3016-3	
Tyreoideastimulerende hormon	3016-3	
uTSH	3016-3	
Hormônio tireoestimulante ultrassensível TSH	3016-3	
TSH Thyrotropin	3016-3	
T4 L	3024-7	
Free T4 direct	3024-7	
FT4 Free Thyroxine	3024-7	
Tiroxina libre T4L	3024-7	
T4L	3024-7	
T4 libre FT4	3024-7	
fT4 freies Thyroxin	3024-7	
T4 libero	3024-7	
Tiroxina libera	3024-7	
Thyroxine libre	3024-7	
Fritt T4	3024-7	
T4 fritt	3024-7	
Free Tyroxin	3024-7	
Tiroxina libre FT4	3024-7	
Vrij T4	3024-7	
LT4	3024-7	
T4 livre FT4	3024-7	
Thyroxin fri	3024-7	
T4 libera	3024-7	
Thyroxine libre T4	3024-7	
Tiroxina libre T4	3024-7	
Thyroxine T4 free direct	3024-7	
Tyroksin fritt	3024-7	
Fritt tyroksin	3024-7	
T4 fri	3024-7	
Free Thyroxin	3024-7	
T4 L	14920-3	
T4L	14920-3	
Fritt T4	14920-3	
T4 fritt	14920-3	
Vrij T4	14920-3	
FT4	14920-3	
Free T4	14920-3	
T4 Free	14920-3	
Free Thyroxine	14920-3	
Thyroxine Free	14920-3	
T3 L	3051-0	
T3L	3051-0	
FT3 Free Triiodothyronine	3051-0	
Triyodotironina libre	3051-0	
T3 libero	3051-0	
T3 libre FT3	3051-0	
Fritt T3	3051-0	
T3 fritt	3051-0	
Vrij T3	3051-0	
Triiodothyronine libre	3051-0	
Triiodotironina libera	3051-0	
freies Trijodthyronin	3051-0	
T3 livre FT3	3051-0	
Triiodotironina livre	3051-0	
Triiodothyronine libre T3	3051-0	
T3 fri	3051-0	
Fritt trijodtyronin	3051-0	
Triyodotironina	3053-6	
Trijodthyronin	3053-6	
Triiodotironina	3053-6	
Triyodotironina total	3053-6	
T3 totale	3053-6	
Triiodotironina total	3053-6	
Tiroxina	3026-2	
Thyroxin	3026-2	
Tiroxina total	3026-2	
T4 totale	3026-2	
Thyroxine totale	3026-2	
Thyroglobulin	3013-0	
Tg	3013-0	
Thyroglobulin TG	3013-0	
Thyroglobuline	3013-0	
Vit B12	2132-9	
Vitamin B 12 Cobalamin	2132-9	
Vitamine B 12	2132-9	
Kobalamin	2132-9	
Cobalamina	2132-9	
Cianocobalamina	2132-9	
Vitamin B12 total	2132-9	
Kobalamin	14685-2	
Cobalamina	14685-2	
Vit B12	14685-2	
Cianocobalamina	14685-2	
Folic Acid Folate	2284-8	
Folate Serum	2284-8	
Folate Folic Acid	2284-8	
Serum Folate	2284-8	
Ac fólico	2284-8	
Folate Vitamin B9	2284-8	
Vitamina B9	2284-8	
Folat Serum	2284-8	
Acid folic	2284-8	
Folates sériques	2284-8	
Folatos	2284-8	
Folato sérico	2284-8	
Folate level	2284-8	
Vitamine B9	2284-8	
Folate	14732-2	
Folic Acid	14732-2	
Serum Folate	14732-2	
Folate Serum	14732-2	
Foliumzuur	14732-2	
Folates sériques	14732-2	
Folates	14732-2	
Vitamine B9	14732-2	
Vitamin B9	14732-2	
CRP Quant	1988-5	
C Reactive Protein Quant	1988-5	
C Reactive Protein Quantitative	1988-5	
PCR Proteína C reactiva	1988-5	
Protein C Reactive	1988-5	
CRP Protéine C réactive	1988-5	
Proteína C reactiva PCR	1988-5	
Proteína C reativa PCR	1988-5	
Proteina C reattiva PCR	1988-5	
PCR Proteina C reattiva	1988-5	
CRP quantitativ	1988-5	
C reaktivt protein	1988-5	
C reactief proteïne	1988-5	
PCR cuantitativa	1988-5	
C reaktives Protein CRP	1988-5	
Serum C reactive protein	1988-5	
CRP level	1988-5	
C Reactive Protein CRP Quantitative	1988-5	
Proteína C Reactiva cuantitativa	1988-5	
CRP turbidimetric	1988-5	
PCR quantitativa	1988-5	
Proteína C reactiva ultra	1988-5	
Protéine C réactive us	30522-7	
CRP us	30522-7	
PCR us	30522-7	
CRP ultra sensible	30522-7	
hs PCR	30522-7	
PCR hs	30522-7	
CRP HS cardiac	30522-7	
High Sensitive CRP	30522-7	
C Reactive Protein Ultrasensitive	30522-7	
Ultrasensitive CRP	30522-7	
PCR ultrasensibile	30522-7	
Proteina C reattiva ultrasensibile	30522-7	
Proteína C reativa ultrassensível	30522-7	
C Reactive Protein High Sensitive	30522-7	
CRP Highly Sensitive	30522-7	
RA Latex Turbid	11572-5	
RA Latex	11572-5	
RF Quantitative	11572-5	
Rheumatoid Factor RF	11572-5	
RA Factor quantitative	11572-5	
Rheumatoid Factor quantitative	11572-5	
Rheuma Factor	11572-5	
RF Rheumatoid Factor	11572-5	
Factor R	11572-5	
FR	11572-5	
Fattore reumatoide	11572-5	
Rheumatoid Factor RA	11572-5	
Reumafactor	11572-5	
Reumatoid faktor	11572-5	
RF latex	11572-5	
Rheumatoid Factor Total	11572-5	
PSA gesamt	2857-1	
PSA Total PSA	2857-1	
PSA totale	2857-1	
PSA Prostate Specific Antigen	2857-1	
Prostataspezifisches Antigen	2857-1	
PSA screening	2857-1	
t PSA	2857-1	
tPSA	2857-1	
PSA T	2857-1	
PSA Total Quantitative	2857-1	
Antigène prostatique spécifique	2857-1	
Antigene prostatico specifico	2857-1	
Prostata spezifisches Antigen	2857-1	
Prostate Specific Ag Total	2857-1	
Prostaat specifiek antigeen	2857-1	
Prostataspesifikt antigen	2857-1	
Prostataspecifikt antigen	2857-1	
Antígeno prostático específico PSA	2857-1	
Antígeno prostático específico total PSA	2857-1	
PSA libre	10886-0	
PSA livre	10886-0	
Freies PSA	10886-0	
fPSA	10886-0	
PSA libero	10886-0	
PSA frei	10886-0	
Free PSA PSA	10886-0	
f PSA	10886-0	
PSA L	10886-0	
Antígeno prostático específico libre	10886-0	
Antígeno prostático específico livre	10886-0	
Vrij PSA	10886-0	
Fritt PSA	10886-0	
Antígeno carcinoembrionario	2039-6	
ACE Antigène carcinoembryonnaire	2039-6	
Carcinoembryonales Antigen	2039-6	
Antígeno carcinoembrionário	2039-6	
Antigene carcinoembrionario	2039-6	
Antigène carcino embryonnaire	2039-6	
Antígeno carcino embrionario CEA	2039-6	
Carcino Embryonic Antigen	2039-6	
Carcinoembryonic Antigen CEA	2039-6	
Testosterone Total Serum	2986-8	
Testo	2986-8	
Testosterone T	2986-8	
Testosterone	14913-8	
Testosterone Total	14913-8	
Estradiol	14715-7	
Estradiol E2	14715-7	
Oestradiol	14715-7	
E2	14715-7	
Cortisol	14675-3	
Cortisol Total	2143-6	
Cortisol Serum	2143-6	
DHEA S	2191-5	
DHEAS	2191-5	
DHEA Sulfate	2191-5	
Dehydroepiandrosterone Sulfate	2191-5	
DHEA SO4	2191-5	
Sulfato de DHEA	2191-5	
S DHEA	2191-5	
DHEA sulfato	2191-5	
DHEA Sulfat	2191-5	
SDHEA	2191-5	
Sulfato de dehidroepiandrosterona	2191-5	
DHEA Sulfate DHEA S	2191-5	
DHEA S	14688-6	
DHEAS	14688-6	
DHEA Sulfate	14688-6	
Dehydroepiandrosterone Sulfate	14688-6	
SDHEA	14688-6	
DHEA Sulfat	14688-6	
SHBG	13967-5	
Sex Hormone Binding Globulin	13967-5	
Sexualhormon bindendes Globulin	13967-5	
Globulina fijadora de hormonas sexuales	13967-5	
IGF 1	2484-4	
IGF I	2484-4	
Somatomedin C	2484-4	
IGF1	2484-4	
Somatomedina C	2484-4	
Insulin Like Growth Factor 1	2484-4	
IGF 1 Somatomedin C	2484-4	
Growth Hormone	2963-7	
GH	2963-7	
HGH	2963-7	
Somatropin	2963-7	
STH	2963-7	
Hormona de crecimiento	2963-7	
Hormone de croissance	2963-7	
hGH Growth Hormone	2963-7	
17 OH Progesterone	1668-3	
17 Hydroxyprogesterone	1668-3	
17 OHP	1668-3	
17 OH Progesteron	1668-3	
17 hidroxiprogesterona	1668-3	
17OHP	1668-3	
17 alpha Hydroxyprogesterone	1668-3	
17 OH Progesterone	14569-8	
17 Hydroxyprogesterone	14569-8	
17 OHP	14569-8	
17 OH Progesteron	14569-8	
Androstenedione	14603-5	
Androstendion	14603-5	
Androstenediona	14603-5	
Delta 4 Androstenedione	14603-5	
Aldosterone	1763-2	
Aldosteron	1763-2	
Aldosterona	1763-2	
Aldosterone	14586-2	
Aldosteron	14586-2	
Aldosterona	14586-2	
ACTH	2141-0	
Corticotropin	2141-0	
Adrenocorticotropic Hormone	2141-0	
Adrenokortikotropes Hormon	2141-0	
ACTH	14674-6	
Corticotropin	14674-6	
Adrenocorticotropic Hormone	14674-6	
PRL Prolactin	2842-3	
Prolactin PRL	2842-3	
Prolactin	15081-3	
PRL	15081-3	
Prolactin PRL	15081-3	
FSH Follicle stimulating hormone	15067-2	
Follikelstimulierendes Hormon	15067-2	
Hormona folículo estimulante	15067-2	
Hormona foliculoestimulante	15067-2	
Folitropina	15067-2	
Hormone folliculostimulante	15067-2	
Hormônio folículo estimulante	15067-2	
Ormone follicolo stimolante	15067-2	
Hormona foliculoestimulante FSH	15067-2	
FSH Folitropina	15067-2	
Follicle Stimulating Hormone FSH	15067-2	
Hormônio folículo estimulante FSH	15067-2	
LH Luteinizing hormone	10501-5	
Luteinisierendes Hormon	10501-5	
Hormona luteinizante	10501-5	
Hormone lutéinisante	10501-5	
Hormônio luteinizante	10501-5	
Ormone luteinizzante	10501-5	
Lutropina	10501-5	
Hormona luteinizante LH	10501-5	
Luteinizing Hormone LH	10501-5	
Luteotropes Hormon	10501-5	
Hormônio luteinizante LH	10501-5	
Parathyroid hormone intact PTH	2731-8	
PTH intacte	2731-8	
PTH intakt	2731-8	
PTHi	2731-8	
iPTH Parathyroid hormone	2731-8	
PTH Parathormone	2731-8	
Paratohormona intacta	2731-8	
Parathyroid Hormone PTH	2731-8	
Paratormônio intacto	2731-8	
Hormona paratiroidea	2731-8	
Parathyroid hormone intact iPTH	2731-8	
PTH Intact Molecule	2731-8	
PTH intatto	2731-8	
Hormona paratiroidea intacta	2731-8	
Paratohormona PTH	2731-8	
Parathormone PTH	2731-8	
PTH	14866-8	
Parathyroid Hormone	14866-8	
Intact PTH	14866-8	
PTH Intact	14866-8	
iPTH	14866-8	
Parathyroid Hormone Intact	14866-8	
PTH intakt	14866-8	
Calcitonin	1992-7	
Calcitonina	1992-7	
Calcitonine	1992-7	
Kalzitonin	1992-7	
Thyrocalcitonin	1992-7	
Insulin Fasting	20448-7	
Fasting Insulin	20448-7	
Insulin basal	20448-7	
Insulina basal	20448-7	
Insuline à jeun	20448-7	
Insulina en ayunas	20448-7	
Insulin nüchtern	20448-7	
Insulin F	20448-7	
Insulinemia	20448-7	
Insulinémie	20448-7	
Insulina jejum	20448-7	
Insulina basale	20448-7	
Insulin	14796-7	
Insulin Fasting	14796-7	
Fasting Insulin	14796-7	
Insulin basal	14796-7	
C Peptid	1986-9	
Péptido C	1986-9	
Peptide C	1986-9	
Peptídeo C	1986-9	
Connecting Peptide	1986-9	
C Peptide	14633-2	
C Peptid	14633-2	
Péptido C	14633-2	
Peptide C	14633-2	
hCG Total	19080-1	
HCG quantitative	19080-1	
Human Chorionic Gonadotropin hCG	19080-1	
hCG totale	19080-1	
Beta HCG Quant	21198-7	
Beta hCG Total	21198-7	
B HCG	21198-7	
β hCG	21198-7	
Beta HCG sérico	21198-7	
hCG Beta Subunit	21198-7	
Beta HCG cuantitativa	21198-7	
Bêta hCG	21198-7	
Beta hCG serum	21198-7	
BHCG quantitative	21198-7	
Quantitative Beta hCG	21198-7	
Gonadotropina coriônica beta	21198-7	
Gonadotropina coriónica beta	21198-7	
Pregnancy Test Serum	2118-8	
Serum Pregnancy Test	2118-8	
hCG Qualitative Serum	2118-8	
Serum HCG Qualitative	2118-8	
Pregnancy Test Blood	2118-8	
CK MB Mass	13969-1	
CKMB Mass	13969-1	
CK MB masse	13969-1	
CK MB masa	13969-1	
CK MB Activity	32673-6	
CKMB Activity	32673-6	
CK MB Aktivität	32673-6	
Myoglobin	2639-3	
Myoglobine	2639-3	
Mioglobina	2639-3	
Procalcitonin	33959-8	
PCT	33959-8	
Prokalzitonin	33959-8	
Procalcitonina	33959-8	
Procalcitonine	33959-8	
Prokalcitonin	33959-8	
Interleukin 6	26881-3	
IL 6	26881-3	
IL6	26881-3	
Interleukina 6	26881-3	
Interleucina 6	26881-3	
Interleukine 6	26881-3	
Prealbumin	14338-8	
Transthyretin	14338-8	
Prealbumina	14338-8	
Préalbumine	14338-8	
Präalbumin	14338-8	
Prealbumin Transthyretin	14338-8	
Haptoglobin	4542-7	
Haptoglobina	4542-7	
Haptoglobine	4542-7	
Aptoglobina	4542-7	
Ceruloplasmin	2064-4	
Coeruloplasmin	2064-4	
Ceruloplasmina	2064-4	
Céruléoplasmine	2064-4	
Caeruloplasmin	2064-4	
Alpha 1 Antitrypsin	1825-9	
A1AT	1825-9	
AAT	1825-9	
Alfa 1 antitripsina	1825-9	
Alpha 1 Antitrypsine	1825-9	
α1 Antitrypsin	1825-9	
Alpha1 Antitrypsin	1825-9	
Beta 2 Microglobulin	1952-1	
B2M	1952-1	
Beta 2 microglobulina	1952-1	
Bêta 2 microglobuline	1952-1	
β2 Mikroglobulin	1952-1	
Beta 2 Mikroglobulin	1952-1	
B2 Microglobulin	1952-1	
C3	4485-9	
Complement C3	4485-9	
C3 Complement	4485-9	
Komplement C3	4485-9	
Complemento C3	4485-9	
Complément C3	4485-9	
C3c	4485-9	
Fracción C3 del complemento	4485-9	
C4	4498-2	
Complement C4	4498-2	
C4 Complement	4498-2	
Komplement C4	4498-2	
Complemento C4	4498-2	
Complément C4	4498-2	
Free Kappa Light Chains	36916-5	
Kappa Free	36916-5	
Kappa Light Chain Free	36916-5	
Free Kappa	36916-5	
Freie Leichtketten Kappa	36916-5	
Kappa frei	36916-5	
Cadenas ligeras kappa libres	36916-5	
Free Lambda Light Chains	33944-0	
Lambda Free	33944-0	
Lambda Light Chain Free	33944-0	
Free Lambda	33944-0	
Freie Leichtketten Lambda	33944-0	
Lambda frei	33944-0	
Cadenas ligeras lambda libres	33944-0	
Kappa Lambda Ratio	48378-4	
Free Kappa Lambda Ratio	48378-4	
Kappa Lambda Light Chain Free Ratio	48378-4	
Kappa Lambda Quotient	48378-4	
Free Kappa Free Lambda Ratio	48378-4	
Osmolality	2692-2	
Osmolality Serum	2692-2	
Serum Osmolality	2692-2	
Serumosmolalität	2692-2	
Osmolarität	2692-2	
Osmolality S	2692-2	
Ammonium	16362-6	
NH3 Ammonia	16362-6	
Ammoniak	16362-6	
Lactic acid Lactate	2524-7	
Ácido láctico	2524-7	
Acide lactique	2524-7	
Acido lattico	2524-7	
Milchsäure	2524-7	
Lactatos	2524-7	
Lactate Plasma	2524-7	
Magnesemia	2601-3	
Mg Magnesium	2601-3	
Magnesium Serum	2601-3	
Magnesemia	19123-9	
Mg Magnesium	19123-9	
Magnesium Serum	19123-9	
Ca ionized	1994-3	
Ca Ion	1994-3	
Calcium ion	1994-3	
Ca iónico	1994-3	
Free Calcium ionized	1994-3	
Calcium ionisé	1994-3	
Ca	1994-3	
Phosphate inorganic	2777-1	
Inorganic Phosphate PO4	2777-1	
Phosphorus inorganic P	2777-1	
Phosphate serum	2777-1	
Fosfatemia	2777-1	
Phosphorus Serum	2777-1	
P	2777-1	
Phosphate inorganic	14879-1	
Inorganic Phosphate PO4	14879-1	
Phosphate serum	14879-1	
P	14879-1	
Bicarbonate Serum	1963-8	
Serum Bicarbonate	1963-8	
HCO3 Bicarbonate	1963-8	
Standardbikarbonat	1963-8	
Serum Sodium	2951-2	
Na Sodium	2951-2	
Natrium Na	2951-2	
Electrolytes Sodium Na	2951-2	
Na Plus	2951-2	
Sodio Na	2951-2	
Sodium Na Plus	2951-2	
Serum Potassium	2823-3	
K Potassium	2823-3	
Kalium K	2823-3	
Potasio K	2823-3	
Electrolytes Potassium K	2823-3	
Serum Chloride	2075-0	
Cl Chloride	2075-0	
Chlorid Cl	2075-0	
Cloro Cl	2075-0	
Electrolytes Chloride Cl	2075-0	
Cl Minus	2075-0	
Calcium adj	29265-6	
Adjusted Calcium conc	29265-6	
Calcium corrected albumin	29265-6	
Corrected Ca	29265-6	
Ca corrected	29265-6	
Calcium corrigé albumine	29265-6	
Calcemia corrected	29265-6	
Corrected Calcium	46099-8	
Calcium Corrected	46099-8	
Adjusted Calcium	46099-8	
Calcium Adjusted	46099-8	
Albumin Corrected Calcium	46099-8	
Albumin Adjusted Calcium	46099-8	
Calcium corrected albumin	46099-8	
Corrected Ca	46099-8	
Ca corrected	46099-8	
Zinc Serum	5763-8	
Zn Zinc	5763-8	
Selenium	5724-0	
Se	5724-0	
Selenium Serum	5724-0	
Copper Serum	5631-7	
Cu Copper	5631-7	
Segmented	770-8	
Segmented Neutrophils Percent	770-8	
Neutrophil segmented	770-8	
Seg Neutrophils	770-8	
Segs Percent	770-8	
Polymorphonuclear Neutrophil	770-8	
Neutrophil Granulocyte	770-8	
Neutrophil Granulocyte Percent	770-8	
Neutrophil PMN	770-8	
Neutrophil polynuclear	770-8	
PNN	770-8	
Granulocyte Neutrophil Percent	770-8	
Polymorphonuclear	770-8	
Polynuclear Neutrophil	770-8	
Neutrophil Total	770-8	
Neutrophil relative	770-8	
Total Neutrophil	770-8	
Neutros	770-8	
Segmented Granulocyte	770-8	
Sector Granulocyte	770-8	
Neut percent	770-8	
Segmented	751-8	
Segmented Neutrophils Absolute	751-8	
Neutrophil segmented	751-8	
Polymorphonuclear Neutrophil	751-8	
Neutrophil Granulocyte	751-8	
Neutrophil Granulocyte Absolute	751-8	
Neutrophil PMN	751-8	
Neutrophil polynuclear	751-8	
PNN	751-8	
Polynuclear Neutrophil	751-8	
Neutrophil Total	751-8	
Neut Absolute	751-8	
Total Neutrophil	751-8	
Neutros	751-8	
Segs Absolute	751-8	
Segmented Granulocyte	751-8	
Granulocyte Neutrophil Absolute	751-8	
Eosinophil Granulocyte	713-8	
Polynuclear Eosinophil	713-8	
PNE	713-8	
Eosinophil polynuclear	713-8	
Eosinophil relative	713-8	
Eosinophil Granulocyte Percent	713-8	
Eosinophil Granulocyte	711-2	
Polynuclear Eosinophil	711-2	
PNE	711-2	
Eosinophil polynuclear	711-2	
Eosinophil Granulocyte Absolute	711-2	
Basophil Granulocyte	706-2	
Polynuclear Basophil	706-2	
PNB	706-2	
Basophil polynuclear	706-2	
Basophil relative	706-2	
Basophil Granulocyte Percent	706-2	
Basophil Granulocyte	704-7	
Polynuclear Basophil	704-7	
PNB	704-7	
Basophil polynuclear	704-7	
Basophil Granulocyte Absolute	704-7	
Lymphocyte typical	736-9	
Lymphocyte relative	736-9	
Linfócitos típicos	736-9	
Lymphozyten relativ	736-9	
Lymphs Percent	736-9	
Lymphocyte typical	731-0	
Linfócitos típicos	731-0	
Lymphs Absolute	731-0	
Monocyte relative	5905-5	
Monos Percent	5905-5	
Monocyte Absolute count	742-7	
Monos Absolute	742-7	
Atypical Lymphocyte	13046-8	
Variant Lymphocyte	13046-8	
Lymphocyte atypical	13046-8	
Reactive Lymphocyte	13046-8	
Lymphocyte reactive	13046-8	
Linfócitos atípicos	13046-8	
Linfócitos reativos	13046-8	
Reaktive Lymphozyten	13046-8	
Atypische Lymphozyten	13046-8	
Metamyelocyte	28541-1	
Metamyelocyte Percent	28541-1	
Metas	28541-1	
Myelocyte	26498-6	
Myelocyte Percent	26498-6	
Blast	26446-5	
Blasts	26446-5	
Blast Cell	26446-5	
Blasten	26446-5	
Blastos	26446-5	
Blastes	26446-5	
Bands Percent	26508-2	
Band Neutrophil Percent	26508-2	
Neutrophil Band	26508-2	
Neutrophil band form	26508-2	
Stabs	26508-2	
Granulocyte band	26508-2	
Neutrophil Granulocyte Band	26508-2	
Stabkernige Granulozyten	26508-2	
Neutrófilos en banda	26508-2	
Neutrófilos bastonetes	26508-2	
Neutrophil band segment	26508-2	
Bands Absolute	26507-4	
Band Neutrophil Absolute	26507-4	
Band	26507-4	
Neutrophil Band	26507-4	
Band Neutrophil	26507-4	
Stab	26507-4	
LPK	6690-2	
WBC White Blood Cells	6690-2	
WBC Leukocyte	6690-2	
Leuko	6690-2	
Leuc	6690-2	
LEU	6690-2	
Leuk	6690-2	
Leukos	6690-2	
White blood corpuscles	6690-2	
Recuento de glóbulos blancos	6690-2	
Globuli bianchi WBC	6690-2	
Leucócitos totais	6690-2	
Leukocyte Total	6690-2	
WCC	6690-2	
GB	6690-2	
Leucocitos totales	6690-2	
Total WBC count TLC	6690-2	
Glóbulos blancos recuento	6690-2	
Leukocyte WBC	6690-2	
White cell count WCC	6690-2	
WBC GB	6690-2	
GB Globuli Bianchi	6690-2	
Leucocytes numération	6690-2	
White Blood Cell WBC	6690-2	
Recuento leucocitario	6690-2	
Recuento total de leucocitos	6690-2	
Leukozytenzahl	6690-2	
Numération des leucocytes	6690-2	
Leukocyte number	6690-2	
Count of leukocyte	6690-2	
Serie blanca leucocitos	6690-2	
EPK	789-8	
RBC Red Blood Cells	789-8	
RBC Erythrocyte	789-8	
ERY	789-8	
Erys	789-8	
Red blood corpuscles	789-8	
Recuento de glóbulos rojos	789-8	
Globuli rossi RBC	789-8	
RCC	789-8	
GR	789-8	
Erythrocyte RBC	789-8	
Red cell count RCC	789-8	
RBC GR	789-8	
GR Globuli Rossi	789-8	
Red Blood Cell RBC	789-8	
Erythrozytenzahl	789-8	
Numération des hématies	789-8	
Recuento de eritrocitos	789-8	
Hematíes recuento	789-8	
Eritrócitos totais	789-8	
Hemácias em milhões	789-8	
Red cells	789-8	
Globuli rossi eritrociti	789-8	
TPK	777-3	
PLT	777-3	
PLT Platelets	777-3	
Thrombo	777-3	
Platelet PLT	777-3	
Platelets Thrombocyte	777-3	
Recuento plaquetario	777-3	
Contagem de plaquetas	777-3	
Plaquettes numération	777-3	
Trombo	777-3	
Thrombos	777-3	
Thrombozytenzahl	777-3	
Numération des plaquettes	777-3	
Plaquetas recuento	777-3	
Plaquetas totales	777-3	
Conta piastrinica	777-3	
PLT Piastrine	777-3	
Recuento de trombocitos	777-3	
Thr	777-3	
HGB Hemoglobin	718-7	
Hb Hemoglobin	718-7	
Hemoglobin HGB Hb	718-7	
Haemoglobin estimation	718-7	
Emoglobina HGB	718-7	
Emoglobina Hb	718-7	
Hemoglobin	59260-0	
Hb	59260-0	
MPV Mean Platelet Volume	32623-1	
VPM Volumen	32623-1	
Volume piastrinico medio	32623-1	
MTV	32623-1	
Mittleres Plättchenvolumen	32623-1	
Mittleres Thrombozytenvolumen	32623-1	
VMP	32623-1	
Mean Platelet Volume MPV	32623-1	
PDW Platelet Distribution Width	32207-3	
Platelet Distribution Width PDW	32207-3	
IDP	32207-3	
Índice de distribución plaquetaria	32207-3	
ADP	32207-3	
Digoxin level	10535-3	
Digoxine	10535-3	
Digoxina	10535-3	
Digoxin	14698-5	
Digoxine	14698-5	
Digoxina	14698-5	
Valproic Acid	4086-5	
Valproate	4086-5	
Valproinsäure	4086-5	
Ácido valproico	4086-5	
Acide valproïque	4086-5	
Acido valproico	4086-5	
Valproat	4086-5	
Depakote	4086-5	
Valproic Acid Total	4086-5	
Valproic Acid	14946-8	
Valproate	14946-8	
Valproinsäure	14946-8	
Acide valproïque	14946-8	
Valproat	14946-8	
Carbamazepine	3432-2	
Carbamazepin	3432-2	
Carbamazepina	3432-2	
Carbamazépine	3432-2	
Tegretol	3432-2	
Carbamazepine	14639-9	
Carbamazepin	14639-9	
Carbamazepina	14639-9	
Phenytoin	3968-5	
Dilantin	3968-5	
Fenitoína	3968-5	
Phénytoïne	3968-5	
Phenytoin Total	3968-5	
Fenytoin	3968-5	
Phenytoin	14877-5	
Fenytoin	14877-5	
Phenobarbital	3948-7	
Fenobarbital	3948-7	
Phénobarbital	3948-7	
Phenobarbitone	3948-7	
Phenobarbital	14874-2	
Fenobarbital	14874-2	
Theophylline	4049-3	
Theophyllin	4049-3	
Teofilina	4049-3	
Théophylline	4049-3	
Tacrolimus	11253-2	
FK506	11253-2	
FK 506	11253-2	
Tacrolimus level	11253-2	
Cyclosporine	3520-4	
Ciclosporin	3520-4	
Cyclosporin A	3520-4	
Ciclosporina	3520-4	
Cyclosporine A	3520-4	
Ciclosporine	3520-4	
Levetiracetam	30471-7	
Keppra	30471-7	
Paracetamol	3298-7	
Acetaminophen	3298-7	
Paracetamol	14581-3	
Acetaminophen	14581-3	
Salicylate	4024-6	
Salicylates	4024-6	
Salicylat	4024-6	
Salicylate	14909-6	
Salicylates	14909-6	
Salicylat	14909-6	
Calprotectin	38445-3	
Fecal Calprotectin	38445-3	
Calprotectin Stool	38445-3	
Calprotectine fécale	38445-3	
Calprotectina fecal	38445-3	
Calprotectin im Stuhl	38445-3	
Calprotectina fecale	38445-3	
Calprotectin Fecal	38445-3	
Feces Calprotectin	38445-3	
F Kalprotektin	38445-3	
Occult Blood Stool	2335-8	
Stool Occult Blood	2335-8	
Fecal Occult Blood	2335-8	
FOB	2335-8	
FOBT	2335-8	
Sangre oculta en heces	2335-8	
Sangue oculto nas fezes	2335-8	
Sangue occulto feci	2335-8	
Guaiac	2335-8	
Hämoccult	2335-8	
FIT	29771-3	
Fecal Immunochemical Test	29771-3	
iFOBT	29771-3	
Immunochemical Fecal Occult Blood	29771-3	
iFOB	29771-3	
Sangre oculta en heces inmunológico	29771-3	
Occult Blood Fecal Immunoassay	29771-3	
Ethanol Blood	5640-8	
Blood Alcohol	5640-8	
Alcohol Blood	5640-8	
PT Sec Patient	5902-2	
Bile Acid	14628-2	
Total Bile Acids	14628-2	
Gallensäuren	14628-2	
Ácidos biliares	14628-2	
Acides biliaires	14628-2	
Bile Acids Total	14628-2	
UIBC Unsaturated	2501-5	
Cystatin	33863-2	
Cistatina C	33863-2	
Cystatine C	33863-2	
Cystatin C Serum	33863-2	
Soluble Transferrin Receptor	30248-9	
sTfR	30248-9	
Löslicher Transferrinrezeptor	30248-9	
Receptor soluble de transferrina	30248-9	
Vitamin B1	2998-3	
Thiamine	2998-3	
Vitamin B1 Thiamine	2998-3	
Thiamin	2998-3	
Vitamin A	2923-1	
Retinol	2923-1	
Vitamin A Retinol	2923-1	
Vitamin C	1903-4	
Ascorbic Acid	1903-4	
Vitamin C Ascorbic Acid	1903-4	
Vitamin E	47791-9	
Tocopherol	47791-9	
ACE	2742-5	
Angiotensin Converting Enzyme	2742-5	
ECA	2742-5	
Enzima convertidora de angiotensina	2742-5	
SACE	2742-5	
Enzyme de conversion	2742-5	
Aldolase	1761-6	
Aldolasa	1761-6	
Aldolasi	1761-6	
TSH ultra sensible	3016-3	
TSH ultra sensível	3016-3	
Eritrosedimentación 1a hora	30341-2	
Eritrosedimentación 1era hora	30341-2	
VHS 1a hora	30341-2	
PCR	1988-5	
Tri Iodothyronine	3053-6	
Tri Iodothyronine T3	3053-6	
Transaminase oxaloacetic	1920-8	
Transaminase oxaloacetic GOT	1920-8	
Transaminase pyruvic	1742-6	
Transaminase pyruvic GPT	1742-6	
Teneur corpusculaire moyenne	785-6	
Red Cell Distribution	788-0	
Red Cell Dist Width	788-0	
RBC Distribution Width	788-0	
Thromboplastin Time n Quick	5894-1	
Thromboplastin Time nach Quick	5894-1	
Neu percent	770-8	
Neu percent	751-8	
Neu absolute	770-8	
Neu absolute	751-8	
Lym percent	736-9	
Lym percent	731-0	
Lym absolute	736-9	
Lym absolute	731-0	
Mon percent	5905-5	
Mon percent	742-7	
Mon absolute	5905-5	
Mon absolute	742-7	
Bas percent	706-2	
Bas percent	704-7	
Bas absolute	706-2	
Bas absolute	704-7	
E-MCV	787-2	
E-MCH	785-6	
E-MCH	59468-9	
E-MCHC	786-4	
B-Hkr	4544-3	
B-Trom	777-3	
Ferrit	2276-4	
AFOS	6768-6	
Leukocyty	6690-2	
Leukocyty	5799-2	urine
Leukocyty	5821-4	urine
Leukocyty	30405-5	urine
Erytrocyty	789-8	
Erytrocyty	33051-4	urine
Erytrocyty	13945-1	urine
Erytrocyty	798-9	urine
Płytki krwi	777-3	
Hematokryt	4544-3	
Kreatynina	2160-0	
Kreatynina	14682-9	
Kwas moczowy	3084-1	
Mocznik	3091-6	
Sód	2951-2	
Potas	2823-3	
Chlorki	2075-0	
Wapń	17861-6	
Wapń	2000-8	
Wapń całkowity	17861-6	
Wapń całkowity	2000-8	
Magnez	19123-9	
Magnez	2601-3	
Żelazo	2498-4	
Żelazo	14798-3	
Ferrytyna	2276-4	
Glukoza	2345-7	
Glukoza	14749-6	
Glukoza	2349-9	urine
Cholesterol całkowity	2093-3	
Triglicerydy	2571-8	
Triglicerydy	14927-8	
Trójglicerydy	2571-8	
Trójglicerydy	14927-8	
Białko całkowite	2885-2	
Białko C-reaktywne	1988-5	
Bilirubina całkowita	1975-2	
Bilirubina całkowita	14631-6	
Limfocyty	736-9	
Limfocyty	731-0	
Monocyty	5905-5	
Monocyty	742-7	
Eozynofile	713-8	
Eozynofile	711-2	
Eozynocyty	713-8	
Eozynocyty	711-2	
Bazofile	706-2	
Bazofile	704-7	
Bazocyty	706-2	
Bazocyty	704-7	
Neutrofile	770-8	
Neutrofile	751-8	
Neutrocyty	770-8	
Neutrocyty	751-8	
Amylaza	1798-8	
Fosfataza alkaliczna	6768-6	
Fibrynogen	3255-7	
AspAT	1920-8	
T-CHO	2093-3	
CRE	2160-0	
CRE	14682-9	
SARS-CoV-2 RNA	94500-6	
SARS-CoV-2 RT-PCR	94500-6	
SARS-CoV-2 PCR	94500-6	
COVID-19 RT-PCR	94500-6	
SARS-CoV-2 RNA RT-PCR	94500-6	
Hkr	4544-3	
VEM	787-2	
HEM	785-6	
HEM	59468-9	
CHEM	786-4	`;
