// Generated from ../../terminology/allergens.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: system, code, display, synonyms.
export const rows = `RxNorm	1191	Aspirin	
RxNorm	25037	cefdinir	
RxNorm	2670	codeine	
RxNorm	3992	epinephrine	
RxNorm	5640	Ibuprofen	
RxNorm	29046	Lisinopril	
RxNorm	70618	Penicillin	
RxNorm	7980	penicillin G	
RxNorm	7984	Penicillin V	
RxNorm	10831	Sulfamethoxazole / Trimethoprim	
SNOMED CT	264287008	Animal dander	
SNOMED CT	288328004	Bee venom	
SNOMED CT	3718001	Cow's milk	
SNOMED CT	102263004	Eggs (edible)	
SNOMED CT	735971005	Fish	
SNOMED CT	256277009	Grass pollen	
SNOMED CT	260147004	House dust mite	
SNOMED CT	111088007	Latex	
SNOMED CT	84489001	Mold	
SNOMED CT	762952008	Peanut	
SNOMED CT	764146007	Penicillin	
SNOMED CT	735029006	Shellfish	
SNOMED CT	256355007	Soy bean	
SNOMED CT	442571000124108	Tree nut	
SNOMED CT	782576004	Tree pollen	
SNOMED CT	412071004	Wheat	`;
